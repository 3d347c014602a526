package org.sharaka.dialogues.intake;

/** Where a form stands on its way to becoming a request. */
public enum DraftState {
  DRAFT,
  /** A guest sent it and has still to prove the address. */
  UNCONFIRMED,
  /** It looks as if a program had sent it; the secretariat decides. */
  QUARANTINED,
  SUBMITTED,
  DISCARDED
}
