package org.sharaka.memberships;

import java.util.EnumSet;
import java.util.Set;

/** Where an application or a membership stands. */
public enum MembershipStatus {
  VERIFICATION,
  INFO_REQUESTED,
  COMMITTEE,
  REFUSED,
  APPEALED,
  ACTIVE,
  SUSPENDED,
  REJECTED,
  LAPSED,
  WITHDRAWN,
  RESIGNED,
  ENDED;

  private static final Set<MembershipStatus> APPLYING = EnumSet.of(VERIFICATION, INFO_REQUESTED, COMMITTEE, REFUSED, APPEALED);

  /** @return whether it is still being decided */
  public boolean isApplying() {
    return APPLYING.contains(this);
  }

  /** @return whether the organisation is a member, even if its rights rest */
  public boolean isMember() {
    return this == ACTIVE || this == SUSPENDED;
  }

  public boolean isOver() {
    return !isApplying() && !isMember();
  }
}
