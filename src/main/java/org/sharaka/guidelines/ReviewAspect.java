package org.sharaka.guidelines;

/** What a text is reviewed for before it is signed off. */
public enum ReviewAspect {
  LANGUAGE,
  LEGAL,
  ACCESSIBILITY,
  EQUIVALENCE
}
