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
  /** A text is to be drafted; what is simple needs no meeting; people who are affected come themselves. */
  static final String DRAFTING = "textDrafted";
  static final String SIMPLE = "simpleQuestion";
  static final String AFFECTED = "affectedPresent";
  static final String MEETING_WAY = "meetingWay";
  static final String SESSION = "sessionNumber";
  static final String ANOTHER = "anotherMeeting";

  /** How a dialogue takes place. */
  enum Way {SESSION, WRITTEN}

  private DialoguePreparation() {}
}
