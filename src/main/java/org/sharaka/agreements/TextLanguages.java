package org.sharaka.agreements;

/** In which languages the text is written, and which of them decides. */
public enum TextLanguages {
  ARABIC,
  ARABIC_PREVAILS,
  BOTH_EQUAL
}
