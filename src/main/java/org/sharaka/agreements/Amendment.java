package org.sharaka.agreements;

/**
 * A change of the text after the signature. It goes through legal review, approval and signature like the first text, and
 * leaves the day on which the agreement ends as it is.
 *
 * @param id {@code null} before it was stored
 */
public record Amendment(Long id, String what, Stage stage, String draftedBy, String approvedBy, Integer textVersion, Signature signature) {

  /** How far an amendment is. */
  public enum Stage {
    DRAFT,
    LEGAL_REVIEW,
    APPROVAL,
    READY_TO_SIGN,
    IN_FORCE,
    DROPPED;

    public boolean isOver() {
      return this == IN_FORCE || this == DROPPED;
    }
  }

  static Amendment proposed(String what) {
    return new Amendment(null, what, Stage.DRAFT, null, null, null, null);
  }

  Amendment drafted(String text, String by) {
    return new Amendment(id, text, Stage.LEGAL_REVIEW, by, null, textVersion, null);
  }

  Amendment at(Stage next) {
    return new Amendment(id, what, next, draftedBy, approvedBy, textVersion, signature);
  }

  Amendment approved(String by) {
    return new Amendment(id, what, Stage.READY_TO_SIGN, draftedBy, by, textVersion, signature);
  }

  Amendment signed(Signature given, int version) {
    return new Amendment(id, what, Stage.IN_FORCE, draftedBy, approvedBy, version, given);
  }
}
