package org.sharaka.workflow.preparation;

/** Names of the processes {@code dialoguePreparation} and {@code dialogueMeetings}. */
public final class DialoguePreparation {

  public static final String KEY = "dialoguePreparation";
  public static final String MEETINGS = "dialogueMeetings";

  static final String FORM_GROUP = "formGroup";
  static final String MERGE_BRIEF = "mergeBrief";
  static final String CHOOSE_FORMAT = "chooseFormat";
  static final String REQUEST_SUPPORT = "requestSupport";
  static final String ARRANGE_MEETING = "arrangeMeeting";
  static final String WEIGH_OUTCOME = "weighOutcome";
  static final String BRIEFS_ARRIVED = "request.briefsIn";
  static final String BRIEFS_IN = "briefsIn";
  static final String MEETING_WAY = "meetingWay";
  static final String SESSION = "sessionNumber";
  static final String ANOTHER = "anotherMeeting";

  /** How a dialogue takes place. */
  enum Way {SESSION, WRITTEN}

  private DialoguePreparation() {}
}
