package org.sharaka.gatherings;

import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a dialogue session that serves no project and begins its process. */
@Service
@Transactional
public class ConveneSession {

  private final PlanSession plan;
  private final ApplicationEventPublisher events;

  ConveneSession(PlanSession plan, ApplicationEventPublisher events) {
    this.plan = plan;
    this.events = events;
  }

  public CaseNumber convene(LocalizedText title, LocalizedText purpose, Set<Sector> sectors) {
    CaseNumber number = plan.plan(null, title, purpose, sectors);
    events.publishEvent(new GatheringConvened(number, GatheringKind.SESSION));
    return number;
  }
}
