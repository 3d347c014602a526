package org.sharaka.agreements;

/** Who approves an agreement before it is signed; the decision table says which. */
public enum ApprovalLevel {
  MANAGER,
  DIRECTOR,
  LEGAL_AND_DIRECTOR
}
