package org.sharaka.gatherings;

import java.util.Set;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of a dialogue session; when and where it takes place is arranged later. */
@Service
@Transactional
public class PlanSession {

  private final CaseFiles files;
  private final Gatherings gatherings;
  private final Sessions sessions;

  PlanSession(CaseFiles files, Gatherings gatherings, Sessions sessions) {
    this.files = files;
    this.gatherings = gatherings;
    this.sessions = sessions;
  }

  /**
   * @param project the case it serves, of whatever kind; {@code null} for a session that stands alone. A session on a request
   *     for dialogue is chaired by two, one from each side
   * @param sectors those it must bring together
   */
  public CaseNumber plan(CaseNumber project, LocalizedText title, LocalizedText purpose, Set<Sector> sectors) {
    SessionTerms terms = SessionTerms.first(sectors);
    CaseNumber number = files.open(CaseType.SESSION, title, GatheringStatus.PLANNED.name(), project);
    gatherings.add(Gathering.planned(number, project, title, purpose));
    sessions.add(number, terms);
    if (project != null && files.find(project).filter(served -> served.type() == CaseType.REQUEST).isPresent()) {
      sessions.coChaired(number);
    }
    return number;
  }
}
