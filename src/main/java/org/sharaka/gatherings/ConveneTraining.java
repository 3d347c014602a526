package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a training workshop that serves no project and begins its process. */
@Service
@Transactional
public class ConveneTraining {

  private final PlanTraining plan;
  private final ApplicationEventPublisher events;

  ConveneTraining(PlanTraining plan, ApplicationEventPublisher events) {
    this.plan = plan;
    this.events = events;
  }

  /** @param region as the register writes regions, {@code null} when not settled yet */
  public CaseNumber convene(LocalizedText title, LocalizedText purpose, String region) {
    CaseNumber number = plan.plan(null, title, purpose, region);
    events.publishEvent(new GatheringConvened(number, GatheringKind.TRAINING));
    return number;
  }
}
