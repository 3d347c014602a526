package org.sharaka.memberships;

import org.sharaka.kernel.CaseNumber;

/** Something happened to a member that its process waits for. */
public record MemberChanged(CaseNumber number, Change change) {

  /** What happened. */
  public enum Change {INACTIVE, SUSPENDED, REINSTATED, RESIGNED}
}
