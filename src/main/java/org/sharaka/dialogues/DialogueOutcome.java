package org.sharaka.dialogues;

/** How a dialogue ended. */
public enum DialogueOutcome {
  AGREED,
  PARTLY_AGREED,
  NOT_AGREED,
  WRITTEN_ANSWER,
  /** The other side was not willing, and no other way was found. */
  NO_DIALOGUE
}
