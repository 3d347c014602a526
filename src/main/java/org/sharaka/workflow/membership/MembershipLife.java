package org.sharaka.workflow.membership;

/** Names of the process {@code membershipLife}. */
final class MembershipLife {

  static final String KEY = "membershipLife";
  static final String INACTIVE = "member.inactive";
  static final String SUSPENDED = "member.suspended";
  static final String REINSTATED = "member.reinstated";
  static final String RESIGNED = "member.resigned";

  /** Goes with the signal {@code sig.membership.suspended}, so that the organisation's open cases know themselves meant. */
  static final String ORGANISATION_ID = "organisationId";

  static final String CHECK = "membershipCheck";
  static final String REVIEW = "membershipReview";

  /** What a review can come to. */
  enum Review {KEEP, SUSPEND, END}

  private MembershipLife() {}
}
