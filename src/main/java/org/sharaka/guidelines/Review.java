package org.sharaka.guidelines;

import java.time.Instant;
import java.util.List;
import org.sharaka.kernel.CaseNumber;

/**
 * One pass of the reviews over the text of a guide.
 *
 * @param fingerprint of the text that was reviewed
 * @param outcome     {@code null} while it goes on
 * @param response    what was corrected, or why not
 * @param reason      of whoever decided in the end
 */
public record Review(long id, CaseNumber guide, long version, int round, String fingerprint, ReviewOutcome outcome, String response, String reason,
    List<Verdict> verdicts) {

  public static final int MOST_ROUNDS = 3;

  /** What one reviewer found. */
  public record Verdict(ReviewAspect aspect, boolean approved, String reviewer, Instant at, List<Finding> findings) {}

  /** @param clause the number of the clause it is about, {@code null} when it is about the whole */
  public record Finding(String clause, String words) {}

  public List<Verdict> returned() {
    return verdicts.stream().filter(v -> !v.approved()).toList();
  }

  /** How the pass ends once all have spoken. */
  ReviewOutcome weighed() {
    if (verdicts.size() < ReviewAspect.values().length) {
      throw new IllegalStateException("review " + id + " has " + verdicts.size() + " verdicts");
    }
    return returned().isEmpty() ? ReviewOutcome.REVIEWED : round < MOST_ROUNDS ? ReviewOutcome.CORRECTION : ReviewOutcome.EXHAUSTED;
  }
}
