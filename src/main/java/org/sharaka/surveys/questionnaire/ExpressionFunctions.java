package org.sharaka.surveys.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.condition.IFunctionHandler;
import org.javarosa.core.model.utils.DateUtils;
import org.javarosa.xpath.expr.XPathFuncExpr;

/** The functions that are ours instead of the engine's: its own read the machine's clock and let a pattern run for ever. */
final class ExpressionFunctions {

  private static final int MOST_STEPS = 200_000;

  private ExpressionFunctions() {}

  static void register(EvaluationContext context, Expression.Values values) {
    context.addFunctionHandler(new Ours(ExpressionGrammar.TODAY, args -> date(values.today())));
    context.addFunctionHandler(new Ours(ExpressionGrammar.REGEX, ExpressionFunctions::matches));
  }

  static java.util.Date date(LocalDate day) {
    return DateUtils.getDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static Object matches(Object[] args) {
    Pattern pattern = Pattern.compile(XPathFuncExpr.toString(args[1]));
    return pattern.matcher(new CountedText(XPathFuncExpr.toString(args[0]), new int[1])).matches();
  }

  private record Ours(String name, java.util.function.Function<Object[], Object> work) implements IFunctionHandler {

    @Override
    public String getName() {
      return name;
    }

    @Override
    public List<Class<?>[]> getPrototypes() {
      return List.of();
    }

    @Override
    public boolean rawArgs() {
      return true;
    }

    @Override
    public Object eval(Object[] args, EvaluationContext context) {
      return work.apply(args);
    }
  }

  /** Ends a search that looks at the text too often. */
  private record CountedText(String text, int[] looks) implements CharSequence {

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks[0] > MOST_STEPS) {
        throw new IllegalStateException("the pattern takes too many steps");
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new CountedText(text.substring(start, end), looks);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
