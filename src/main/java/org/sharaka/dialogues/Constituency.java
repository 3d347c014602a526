package org.sharaka.dialogues;

/** The three groups that have a say in a dialogue. */
public enum Constituency {
  PUBLIC,
  CIVIL,
  EXPERT
}
