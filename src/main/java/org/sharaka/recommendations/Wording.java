package org.sharaka.recommendations;

import java.time.LocalDate;
import java.util.Set;
import org.sharaka.kernel.LocalizedText;

/**
 * How a recommendation is worded.
 *
 * @param smart what it was found to be; the more, the easier it is to tell later whether it was carried out
 * @param goal  the strategic goal it serves, may be {@code null}
 * @param dueOn by when it is to be carried out, {@code null} where nothing was said
 */
public record Wording(LocalizedText text, RecommendationType type, Set<Smart> smart, Priority priority, Horizon horizon, String goal, LocalDate dueOn) {

  public Wording {
    smart = smart == null ? Set.of() : Set.copyOf(smart);
  }

  public Wording(LocalizedText text, RecommendationType type, Set<Smart> smart, Priority priority, Horizon horizon, String goal) {
    this(text, type, smart, priority, horizon, goal, null);
  }

  /** As it came in, before it was worked on. */
  static Wording raw(LocalizedText text) {
    return new Wording(text, null, Set.of(), null, null, null);
  }
}
