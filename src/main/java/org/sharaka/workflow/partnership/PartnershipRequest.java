package org.sharaka.workflow.partnership;

/** Names of the process {@code partnershipRequest}. */
public final class PartnershipRequest {

  public static final String KEY = "partnershipRequest";
  public static final String CLOSE = "closeRequest";

  static final String ENTERED = "requestEntered";
  static final String REVIEW_CONDUCT = "reviewConduct";
  static final String DECIDE_ON_APPLICANT = "decideOnApplicant";

  static final String SUBMITTED = "request.submitted";
  static final String REOPENED = "request.reopened";
  static final String WITHDRAWN = "request.withdrawn";
  static final String CANCELLED = "request.cancelled";
  static final String BREACH_REPORTED = "request.breachReported";
  static final String APPLICANT_SUSPENDED = "request.applicantSuspended";

  private PartnershipRequest() {}
}
