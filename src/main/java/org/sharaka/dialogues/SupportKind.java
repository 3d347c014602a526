package org.sharaka.dialogues;

/** What helps a dialogue to take place. */
public enum SupportKind {
  EXPERT,
  VENUE,
  INTERPRETATION,
  SIGN_LANGUAGE,
  TRAVEL,
  MATERIALS,
  BUDGET
}
