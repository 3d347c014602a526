package org.sharaka.dialogues;

/** How soon a request is dealt with; urgent ones have half the time. */
public enum Priority {
  NORMAL,
  HIGH,
  URGENT
}
