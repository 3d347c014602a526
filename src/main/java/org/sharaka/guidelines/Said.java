package org.sharaka.guidelines;

import java.util.Objects;

/**
 * What someone says about one clause, or with {@code clause == null} about the whole.
 *
 * @param proposal the wording they would rather see
 */
public record Said(Long clause, CommentKind kind, String body, String proposal) {

  public Said {
    body = PlainText.of(body);
    proposal = PlainText.of(proposal);
  }

  static Said general(String body) {
    return new Said(null, CommentKind.GENERAL, body, null);
  }

  /** Nothing was chosen or written: whoever sends this takes back what they said before. */
  boolean isNothing() {
    return body == null && proposal == null && (kind == null || kind == CommentKind.GENERAL);
  }

  boolean isSame(CommentKind kind, String body, String proposal) {
    return this.kind == kind && Objects.equals(this.body, body) && Objects.equals(this.proposal, proposal);
  }

  void check(TextRules rules) {
    String suffix = clause == null ? "" : "-" + clause;
    boolean silent = body == null && proposal == null;
    rules.say(kind == null && !silent, "kind" + suffix, "comment.missing.kind")
        .say(kind != null && kind != CommentKind.SUPPORT && silent && !isNothing(), "body" + suffix, "comment.missing.body")
        .bounded("body" + suffix, body, TextRules.LONG).bounded("proposal" + suffix, proposal, TextRules.LONG);
  }
}
