package org.sharaka.workflow.review;

import java.util.Map;
import org.sharaka.guidelines.ReviewAspect;

/** Names of the process {@code documentReview}. */
public final class DocumentReview {

  public static final String KEY = "documentReview";
  public static final String GUIDE_NUMBER = "guideNumber";

  /** How it ended: {@code REVIEWED}, {@code ACCEPTED} by decision, or {@code RETURNED} to drafting. */
  public static final String OUTCOME = "reviewOutcome";

  static final String REVIEW_ID = "reviewId";
  static final String ROUND = "reviewRound";
  static final String CORRECT_TEXT = "correctText";
  static final String DECIDE_REVIEW = "decideReview";

  /** The reviewers' tasks, each with what it looks at. */
  static final Map<String, ReviewAspect> ASPECTS = Map.of("reviewLanguage", ReviewAspect.LANGUAGE, "reviewLaw", ReviewAspect.LEGAL,
      "reviewAccessibility", ReviewAspect.ACCESSIBILITY, "reviewEquivalence", ReviewAspect.EQUIVALENCE);

  private DocumentReview() {}
}
