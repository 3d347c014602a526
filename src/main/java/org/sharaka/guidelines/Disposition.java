package org.sharaka.guidelines;

/**
 * The answer to a comment. Both texts are published.
 *
 * @param reason why; may be missing only when the comment was accepted
 * @param change what became different in the text, where anything did
 */
public record Disposition(CommentDecision decision, Wording reason, Wording change) {

  void check() {
    boolean unexplained = decision != CommentDecision.ACCEPTED && reason.ar() == null;
    new TextRules().say(decision == null, "decision", "comment.missing.decision")
        .say(decision != null && unexplained, "reasonAr", "comment.missing.reason")
        .bounded("reason", reason, TextRules.REASON).bounded("change", change, TextRules.REASON).check();
  }
}
