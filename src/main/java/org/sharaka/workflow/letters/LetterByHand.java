package org.sharaka.workflow.letters;

/** Names of the process {@code letterByHand}. */
final class LetterByHand {

  static final String KEY = "letterByHand";
  static final String WRITE = "writeByHand";
  static final String MAILING = "undeliveredMailing";

  private LetterByHand() {}
}
