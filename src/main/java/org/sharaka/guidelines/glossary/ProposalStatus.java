package org.sharaka.guidelines.glossary;

/** Where a proposal about a term stands. */
public enum ProposalStatus {
  PROPOSED,
  RETURNED,
  APPROVED,
  REJECTED,
  WITHDRAWN,
  LAPSED;

  public boolean isOver() {
    return this != PROPOSED && this != RETURNED;
  }
}
