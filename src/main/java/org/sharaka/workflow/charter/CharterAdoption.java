package org.sharaka.workflow.charter;

/** Names of the process {@code charterAdoption}. */
public final class CharterAdoption {

  public static final String KEY = "charterAdoption";
  public static final String GUIDE_NUMBER = "guideNumber";

  /** The decision, by the names of {@link org.sharaka.guidelines.AdoptionOutcome}. */
  public static final String OUTCOME = "adoptionOutcome";

  static final String FILE_ID = "adoptionFileId";
  static final String FILE_COMPLETE = "adoptionFileComplete";
  static final String DEFERRED_UNTIL = "deferredUntil";
  static final String AMENDMENTS_CONFIRMED = "amendmentsConfirmed";

  private CharterAdoption() {}
}
