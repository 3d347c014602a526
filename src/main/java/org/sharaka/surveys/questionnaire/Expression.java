package org.sharaka.surveys.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.instance.DataInstance;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An expression of a questionnaire, such as {@code count-selected(.) <= 3} or {@code ${q3} = 'yes'}. JavaRosa, the engine
 * of ODK, parses and computes it; {@link ExpressionGrammar} lets through only what is bounded in time and memory. Values
 * are handed in by name, so that nothing but the answers can be reached from inside.
 */
public final class Expression {

  /** The name of the value the expression is about. */
  static final String ITSELF = ".";

  private static final Logger log = LoggerFactory.getLogger(Expression.class);
  private static final int LONGEST_VALUE = 4000;

  private final String source;
  private final XPathExpression tree;
  private final Set<String> references;

  private Expression(String source, XPathExpression tree, Set<String> references) {
    this.source = source;
    this.tree = tree;
    this.references = references;
  }

  /** @throws BadExpression when it cannot be understood or is not let through */
  @JsonCreator
  public static Expression of(String source) {
    Set<String> references = new LinkedHashSet<>();
    return new Expression(source, ExpressionGrammar.parse(source, references), Set.copyOf(references));
  }

  /** The names of the questions it refers to. */
  public Set<String> references() {
    return references;
  }

  /** As it stands in the workbook. */
  @JsonValue
  public String source() {
    return source;
  }

  /** @return whether it is true; {@code otherwise} when it cannot be computed from these values */
  boolean holds(Values values, boolean otherwise) {
    Object result = computed(values, null);
    return result == null ? otherwise : XPathFuncExpr.toBoolean(result);
  }

  /** @return the value as text; empty when it cannot be computed or is longer than an answer may be */
  String text(Values values) {
    Object result = computed(values, "");
    String text = result instanceof Double number && number.isNaN() ? "" : plain(result);
    return text.length() > LONGEST_VALUE ? "" : text;
  }

  /** Computes once for the check at upload, and fails where {@link #holds} and {@link #text} fall back. */
  void attempt(Values values) {
    XPathFuncExpr.toString(compute(values));
  }

  private Object computed(Values values, Object otherwise) {
    try {
      return compute(values);
    } catch (RuntimeException | StackOverflowError e) {
      log.debug("an expression could not be computed: {}", e.getClass().getSimpleName());
      return otherwise;
    }
  }

  private Object compute(Values values) {
    EvaluationContext context = new EvaluationContext((DataInstance<?>) null);
    ExpressionFunctions.register(context, values);
    context.setVariable(ITSELF, values.itself());
    references.forEach(name -> context.setVariable(name, values.of().apply(name)));
    return XPathFuncExpr.unpack(tree.eval(null, context));
  }

  private static String plain(Object value) {
    if (value instanceof Double number && !number.isInfinite() && Math.abs(number) >= Integer.MAX_VALUE) {
      return new java.math.BigDecimal(number).toPlainString();
    }
    return XPathFuncExpr.toString(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Expression that && that.source.equals(source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  @Override
  public String toString() {
    return source;
  }

  /**
   * What an expression computes with: texts, {@code Double}s and {@code java.util.Date}s; an empty text where there is no
   * answer.
   *
   * @param itself the value of the question the expression stands at
   * @param of     the value of any question
   * @param today  the day at the office
   */
  record Values(Object itself, Function<String, Object> of, java.time.LocalDate today) {}
}
