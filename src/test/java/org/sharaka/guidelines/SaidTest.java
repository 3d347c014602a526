package org.sharaka.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

class SaidTest {

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "SUPPORT, -, -, -", "OBJECT, -, -, comment.missing.body", "AMEND, -, -, comment.missing.body", "QUESTION, -, -, comment.missing.body",
      "AMEND, -, نص بديل, -", "OBJECT, سبب, -, -", "-, سبب, -, comment.missing.kind", "-, -, نص بديل, comment.missing.kind", "-, -, -, -"})
  void aPositionNeedsItsWordsAndWordsNeedAPosition(CommentKind kind, String body, String proposal, String code) {
    assertThat(refusals(new Said(7L, kind, body, proposal))).extracting(Refusal::code).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void theFieldAtFaultIsTheOneOfItsClause() {
    assertThat(refusals(new Said(7L, null, "x", null))).extracting(Refusal::field).containsExactly("kind-7");
    assertThat(refusals(new Said(7L, CommentKind.OBJECT, "x".repeat(4001), "y".repeat(4001)))).extracting(Refusal::field)
        .containsExactly("body-7", "proposal-7");
  }

  @Test
  void whatNoKeyboardMakesIsLeftOut() {
    Said said = new Said(1L, CommentKind.OBJECT, " a\u0000b\ud800c\r\nd ", "\u0007");
    assertThat(said.body()).isEqualTo("abc\nd");
    assertThat(said.proposal()).isNull();
  }

  @ParameterizedTest
  @EnumSource(CommentDecision.class)
  void onlyAnAcceptedCommentNeedsNoReason(CommentDecision decision) {
    Disposition unexplained = new Disposition(decision, new Wording(" ", "only English"), Wording.NONE);
    if (decision == CommentDecision.ACCEPTED) {
      unexplained.check();
    } else {
      assertThatThrownBy(unexplained::check).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("comment.missing.reason")).isTrue());
    }
    new Disposition(decision, new Wording("سبب", null), Wording.NONE).check();
  }

  private static List<Refusal> refusals(Said said) {
    TextRules rules = new TextRules();
    said.check(rules);
    try {
      rules.check();
      return List.of();
    } catch (Refused refused) {
      return refused.refusals();
    }
  }
}
