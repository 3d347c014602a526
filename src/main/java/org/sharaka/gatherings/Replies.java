package org.sharaka.gatherings;

import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what those invited to a session have answered so far, for the decision whether to go on. */
@Service
@Transactional(readOnly = true)
public class Replies {

  private final Sessions sessions;
  private final Guests guests;

  /**
   * @param confirmed      people who accepted
   * @param needed         how many the quorum will ask for
   * @param missingSectors those the session must bring together and of which nobody accepted
   * @param missingSides   of a dialogue of the partnership platform, those of which nobody accepted
   */
  public record Count(int invited, int confirmed, int needed, Set<Sector> missingSectors, Set<Side> missingSides) {}

  Replies(Sessions sessions, Guests guests) {
    this.sessions = sessions;
    this.guests = guests;
  }

  public Count of(CaseNumber session) {
    SessionTerms terms = sessions.terms(session);
    Turnout turnout = guests.turnout(session);
    Set<Sector> confirmed = guests.confirmedSectors(session);
    Set<Sector> missing = terms.sectors().stream().filter(sector -> !confirmed.contains(sector)).collect(java.util.stream.Collectors.toSet());
    return new Count(turnout.invited(), turnout.confirmed(), terms.quorum().required(turnout.invited(), turnout.confirmed()), missing,
        sessions.isCoChaired(session) ? Side.missing(confirmed) : Set.of());
  }
}
