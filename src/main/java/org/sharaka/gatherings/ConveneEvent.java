package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans an event that serves no project and begins its process. */
@Service
@Transactional
public class ConveneEvent {

  private final PlanEvent plan;
  private final ApplicationEventPublisher events;

  ConveneEvent(PlanEvent plan, ApplicationEventPublisher events) {
    this.plan = plan;
    this.events = events;
  }

  public CaseNumber convene(LocalizedText title, LocalizedText purpose, EventType type) {
    CaseNumber number = plan.plan(null, title, purpose, type);
    events.publishEvent(new GatheringConvened(number, GatheringKind.EVENT));
    return number;
  }
}
