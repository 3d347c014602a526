package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** The applicant withdrew. */
public record RequestWithdrawn(CaseNumber number, Stage stage) {

  /** How far the request had come. */
  public enum Stage {
    BEFORE_INVITATION,
    /** Counterparts know of it and are told. */
    AFTER_INVITATION,
    /** To withdraw means to leave; what was said is documented and published all the same. */
    AFTER_DIALOGUE
  }
}
