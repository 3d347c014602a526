package org.sharaka.gatherings;

/** What a training's material is worth: trainings come before the text is adopted, and the text may change after them. */
public enum MaterialState {
  FINAL_DRAFT,
  ADOPTED,
  OUTDATED
}
