package org.sharaka.recommendations;

import java.util.Set;
import org.sharaka.kernel.LocalizedText;

/**
 * How a recommendation is worded.
 *
 * @param smart what it was found to be; the more, the easier it is to tell later whether it was carried out
 * @param goal  the strategic goal it serves, may be {@code null}
 */
public record Wording(LocalizedText text, RecommendationType type, Set<Smart> smart, Priority priority, Horizon horizon, String goal) {

  public Wording {
    smart = smart == null ? Set.of() : Set.copyOf(smart);
  }

  /** As it came in, before it was worked on. */
  static Wording raw(LocalizedText text) {
    return new Wording(text, null, Set.of(), null, null, null);
  }
}
