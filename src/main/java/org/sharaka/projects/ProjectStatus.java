package org.sharaka.projects;

/** Where a project stands as a whole. */
public enum ProjectStatus {
  /** Registered; its work plan is being written or awaits approval. */
  DRAFT,
  ACTIVE,
  ON_HOLD,
  COMPLETED,
  /** Closed after its guide was not adopted; the results are public all the same. */
  NOT_ADOPTED,
  /** Its start was not approved, or it was given up before that. */
  DECLINED,
  CANCELLED;

  public boolean isOver() {
    return this == COMPLETED || this == NOT_ADOPTED || this == DECLINED || this == CANCELLED;
  }
}
