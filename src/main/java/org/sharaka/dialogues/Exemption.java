package org.sharaka.dialogues;

/** Why the outcome of a dialogue is not published. The public register shows it. */
public enum Exemption {
  ENDANGERS_PEOPLE,
  CLOSED_BY_AGREEMENT,
  PERSONAL_DATA,
  LEGAL_BAR
}
