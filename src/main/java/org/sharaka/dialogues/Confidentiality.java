package org.sharaka.dialogues;

/** What may be told outside of what is said in a dialogue. */
public enum Confidentiality {
  OPEN,
  CHATHAM_HOUSE,
  CLOSED
}
