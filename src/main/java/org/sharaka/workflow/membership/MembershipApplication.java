package org.sharaka.workflow.membership;

/** Names of the processes {@code membershipApplication} and {@code membershipVerification}. */
final class MembershipApplication {

  static final String KEY = "membershipApplication";
  static final String VERIFICATION = "membershipVerification";
  static final String ANSWERED = "membership.answered";
  static final String APPEALED = "membership.appealed";
  static final String WITHDRAWN = "membership.withdrawn";

  /** What the verification came to, by the names of {@link Outcome}. */
  static final String OUTCOME = "verificationOutcome";

  static final String ADMITTED = "membershipAdmitted";

  /** What the verification can come to. */
  enum Outcome {VERIFIED, ASK, INELIGIBLE, LAPSED}

  private MembershipApplication() {}
}
