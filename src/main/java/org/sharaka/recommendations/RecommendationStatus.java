package org.sharaka.recommendations;

import java.util.Arrays;
import java.util.List;

/** Where a recommendation stands. */
public enum RecommendationStatus {
  DRAFT,
  FORMULATED,
  AWAITING_ANSWER,
  IN_PROGRESS,
  VERIFIED,
  REJECTED,
  NOT_APPLICABLE,
  NO_REPLY,
  SUPERSEDED,
  ABANDONED,
  DROPPED;

  /** @return whether the public may read it; what was never addressed to anybody is not public */
  public boolean isPublic() {
    return this != DRAFT && this != FORMULATED && this != DROPPED;
  }

  public boolean isOver() {
    return isPublic() && this != AWAITING_ANSWER && this != IN_PROGRESS || this == DROPPED;
  }

  /** Those the public may read, in the order in which lists offer them. */
  public static List<RecommendationStatus> published() {
    return Arrays.stream(values()).filter(RecommendationStatus::isPublic).toList();
  }
}
