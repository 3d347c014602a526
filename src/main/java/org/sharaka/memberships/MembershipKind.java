package org.sharaka.memberships;

/** How an organisation belongs to the platform: with a voice in everything, watching, or for one issue and a term. */
public enum MembershipKind {
  MEMBER,
  OBSERVER,
  ISSUE_MEMBER
}
