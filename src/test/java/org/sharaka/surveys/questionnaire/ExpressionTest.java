package org.sharaka.surveys.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
  private static final Map<String, Object> ANSWERS = Map.of("agree", "4", "policy", "yes", "ways", "phone mail", "hours", 120.0, "ratio", 0.25, "empty", "",
      "born", ExpressionFunctions.date(LocalDate.of(1990, 1, 31)), "words", "بناء القدرات", "a-b", "x");

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      ". >= 0 | 12 | true", ". >= 0 | -1 | false", "count-selected(.) <= 3 | a b c | true", "count-selected(.) <= 3 | a b c d | false",
      "${policy} = 'yes' | x | true", "${policy} != 'yes' | x | false", "selected(${ways}, 'mail') | x | true", "selected(${ways}, 'mai') | x | false",
      "${agree} > 3 and ${hours} > 100 | x | true", "${agree} < 3 or not(${policy} = 'yes') | x | false", "${empty} = '' | x | true",
      "${empty} > 0 | x | false", "regex(., '[0-9]{4}') | 2026 | true", "regex(., '[0-9]{4}') | 20 | false", "string-length(${words}) > 3 | x | true",
      "${born} < today() | x | true", "date('2026-06-11') = today() | x | true", "${born} = '1990-01-31' | x | true",
      "if(${policy} = 'yes', ${hours} > 100, false()) | x | true", "coalesce(${empty}, ${hours}) = 120 | x | true",
      "${ratio} * 4 = 1 | x | true", "round(${hours} div 7, 1) = 17.1 | x | true", "contains(${words}, 'القدرات') | x | true",
      "max(${hours}, 200) = 200 | x | true", "${a-b} = 'x' | x | true", "- ${hours} < 0 | x | true", "${hours} mod 7 = 1 | x | true",
      "'${policy}' = 'yes' | x | false"})
  void expressionsMeanWhatTheStandardSays(String source, String itself, boolean holds) {
    assertThat(Expression.of(source).holds(values(itself), !holds)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"${hours} * 2 | 240", "${hours} div 0 | Infinity", "number(${words}) | ''", "concat(${policy}, '-', ${agree}) | yes-4",
      "${hours} * 1000000000 | 120000000000", "${empty} + 1 | ''", "int(3.9) | 3", "format-date(today(), '%Y') | 2026"})
  void calculationsComeOutAsText(String source, String result) {
    assertThat(Expression.of(source).text(values(""))).isEqualTo(result);
  }

  @Test
  void theReferencesOfAnExpressionAreKnown() {
    assertThat(Expression.of("${a} = 1 and selected(${ b }, 'x') or . = '${c}'").references()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  @Timeout(5)
  void aPatternThatNeverEndsIsCutShortAndCountsAsUnknown() {
    Expression hostile = Expression.of("regex(., '(.*a){12}b')");
    assertThat(hostile.holds(values("a".repeat(60)), true)).isTrue();
    assertThat(hostile.holds(values("a".repeat(60)), false)).isFalse();
    assertThat(Expression.of("regex(., '(a|a)*')").holds(values("a".repeat(4000)), true)).isTrue();
  }

  @Test
  @Timeout(5)
  void whatIsTooLongOrTooDeepIsStoppedBeforeItIsParsed() {
    for (String hostile : new String[] {"(".repeat(100_000) + "1" + ")".repeat(100_000), "not(".repeat(50_000), "1" + "+1".repeat(400_000), "-".repeat(900) + "1",
        "'" + "x".repeat(1_000_000) + "'", "(".repeat(499) + ")".repeat(499), "a".repeat(1000), "${" + "a".repeat(900) + "}", ",".repeat(300), "1 ".repeat(300)}) {
      assertThatThrownBy(() -> Expression.of(hostile)).isInstanceOf(BadExpression.class);
    }
  }

  @Test
  void theLargestExpressionLetThroughIsComputedAtOnce() {
    Expression chain = Expression.of("1" + "+1".repeat(149));
    Expression nested = Expression.of("if(true(),".repeat(18) + "1" + ",2)".repeat(18));
    long begin = System.nanoTime();
    assertThat(chain.text(values(""))).isEqualTo("150");
    assertThat(nested.text(values(""))).isEqualTo("1");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  @Timeout(10)
  void textsThatDoubleFromStepToStepEndEmptyInsteadOfFillingTheMemory() {
    XlsFormFile file = XlsFormFile.withColumns("calculation").question("text", "t");
    for (int i = 0; i < 60; i++) {
      String before = i == 0 ? "${t}" : "${c" + (i - 1) + "}";
      file.question("calculate", "c" + i, "concat(%s, %s)".formatted(before, before));
    }
    Questionnaire doubling = file.read();
    Answers answers = Answers.NONE.with(doubling.questions().get(0), java.util.List.of("x".repeat(100)));
    Map<String, String> calculated = new Interview(doubling, answers, TODAY).calculated();
    assertThat(calculated.get("c4")).hasSize(3200);
    assertThat(calculated).doesNotContainKey("c5").doesNotContainKey("c59");
  }

  private static Expression.Values values(String itself) {
    return new Expression.Values(itself, ANSWERS::get, TODAY);
  }
}
