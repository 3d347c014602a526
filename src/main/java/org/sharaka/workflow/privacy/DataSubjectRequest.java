package org.sharaka.workflow.privacy;

/** Names of the processes {@code dataSubjectRequest} and {@code dataRightsExecution}. */
final class DataSubjectRequest {

  static final String KEY = "dataSubjectRequest";
  static final String EXECUTION = "dataRightsExecution";

  static final String PROVEN = "identityProven";
  static final String GRANTED = "requestGranted";

  /** What was asked, by the names of {@link org.sharaka.privacy.RightKind}. */
  static final String RIGHT = "rightAsked";

  static final String MORE = "moreToErase";

  /** How it ended, by the names of {@link org.sharaka.privacy.PrivacyStatus}. */
  static final String END = "privacyEnd";

  private DataSubjectRequest() {}
}
