package org.sharaka.projects.research;

import java.util.List;
import org.sharaka.kernel.LocalizedText;

/**
 * A candidate for what the project concentrates on. Alignment, feasibility, strength and urgency are rated 0 to 5; the
 * score, 0 to 100, and the priority come from the decision {@code focusAreaPriority}.
 *
 * @param benchmarks ids of the examples that support it
 * @param confirmed  {@code null} until the committee has seen it
 */
public record FocusArea(long id, LocalizedText name, String theme, List<Long> benchmarks, int alignment, int feasibility, int strength, int urgency,
    Integer score, Priority priority, Boolean confirmed, Integer rank, String reason) {

  public enum Priority {
    PRIORITY,
    CANDIDATE,
    PARK;

    private static final int PRIORITY_FROM = 70;
    private static final int CANDIDATE_FROM = 50;

    public static Priority of(int score) {
      return score >= PRIORITY_FROM ? PRIORITY : score >= CANDIDATE_FROM ? CANDIDATE : PARK;
    }
  }

  public static FocusArea candidate(LocalizedText name, String theme, List<Long> benchmarks, int alignment, int feasibility, int strength, int urgency) {
    return new FocusArea(0, name, theme, benchmarks, alignment, feasibility, strength, urgency, null, null, null, null, null);
  }
}
