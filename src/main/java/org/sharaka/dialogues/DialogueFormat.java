package org.sharaka.dialogues;

/** The form a dialogue takes. */
public enum DialogueFormat {
  ROUND_TABLE,
  CONSULTATIVE_MEETING,
  WORKSHOP,
  WORKING_GROUP,
  /** Positions are exchanged in writing; nobody meets. */
  WRITTEN_EXCHANGE
}
