package org.sharaka.guidelines;

/** The point on the way to adoption that a version of the text belongs to. */
public enum Milestone {
  PROPOSED_MODEL,
  AFTER_FEEDBACK,
  FINAL_DRAFT,
  ADOPTED,
  AMENDMENT,
  REVISION
}
