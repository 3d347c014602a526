package org.sharaka.gatherings;

import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of an event; its concept and programme are proposed later. */
@Service
@Transactional
public class PlanEvent {

  private final CaseFiles files;
  private final Gatherings gatherings;
  private final Events events;

  PlanEvent(CaseFiles files, Gatherings gatherings, Events events) {
    this.files = files;
    this.gatherings = gatherings;
    this.events = events;
  }

  /** @param project the case it serves, {@code null} for an event that stands alone */
  public CaseNumber plan(CaseNumber project, LocalizedText title, LocalizedText purpose, EventType type) {
    CaseNumber number = files.open(CaseType.EVENT, title, GatheringStatus.PLANNED.name(), project);
    gatherings.add(Gathering.planned(number, project, title, purpose));
    events.add(EventTerms.first(number, type));
    return number;
  }
}
