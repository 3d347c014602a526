package org.sharaka.workflow.agreement;

/** Names of the process {@code mouLifecycle} and of those it calls. */
final class MouLifecycle {

  static final String KEY = "mouLifecycle";
  static final String START = "agreementProposed";
  static final String PREPARATION = "mouPreparation";
  static final String CONCLUSION = "mouConclusion";
  static final String TERM = "mouTerm";
  static final String EXPIRY = "mouExpiry";

  static final String RENEWED = "agreement.renewed";
  static final String SUCCEEDED = "agreement.succeeded";
  static final String AMENDED = "agreement.amendmentProposed";
  static final String NOTICED = "agreement.noticeGiven";

  static final String PURSUED = "agreementPursued";
  static final String DRAFT_ACCEPTED = "draftAccepted";
  static final String NEGOTIATED = "negotiationOutcome";
  static final String SOUND = "textSound";
  static final String FINANCIAL = "financialEffect";
  static final String FOREIGN = "foreignParty";
  static final String DATA = "dataSharing";
  static final String CONSENTED = "consentGiven";
  static final String APPROVED = "approvalGiven";
  static final String SIGNED = "agreementSigned";

  /** What the approval and signature of a text came to, by the names of {@link Conclusion}. */
  static final String CONCLUDED = "conclusionOutcome";

  static final String RENEWAL_WANTED = "renewalWanted";
  static final String ENDED = "termOutcome";
  static final String PARTY = "partyId";

  /** What a text can come to. */
  enum Conclusion {SIGNED, RETURNED, DROPPED}

  private MouLifecycle() {}
}
