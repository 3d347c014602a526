package org.sharaka.gatherings;

import java.util.Set;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;

/**
 * What makes a gathering a dialogue session.
 *
 * @param sectors    those it must bring together
 * @param moderator  by name; so is the {@code rapporteur}
 */
public record SessionTerms(String objective, Set<Sector> sectors, String moderator, String rapporteur, Confidentiality confidentiality,
    QuorumRule quorum) {

  private static final int HALF = 50;

  public SessionTerms {
    sectors = Set.copyOf(sectors);
    if (sectors.isEmpty()) {
      throw Refusal.at("sectors", "session.noSector").thrown();
    }
  }

  /** What a session starts from before its plan is filled in. */
  static SessionTerms first(Set<Sector> sectors) {
    return new SessionTerms(null, sectors, null, null, Confidentiality.OPEN,
        new QuorumRule(QuorumRule.Base.CONFIRMED, QuorumRule.Measure.PERCENT, HALF));
  }
}
