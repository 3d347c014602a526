package org.sharaka.dialogues;

/** Which of the two parties asks for the dialogue. Either may. */
public enum Side {
  CSO,
  MINISTRY
}
