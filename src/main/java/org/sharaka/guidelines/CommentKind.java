package org.sharaka.guidelines;

/** What a comment wants. A general one is about the whole text. */
public enum CommentKind {
  SUPPORT,
  OBJECT,
  AMEND,
  QUESTION,
  GENERAL
}
