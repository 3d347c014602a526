package org.sharaka.workflow.hold;

import java.time.Duration;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.PostponeComments;
import org.sharaka.guidelines.PostponeConsultation;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Days until which people outside may say something, as their pages show them: they move with the timers of the processes. */
@Component
class ShownDeadlines {

  private final Gatherings gatherings;
  private final PostponeComments comments;
  private final PostponeConsultation consultations;

  ShownDeadlines(Gatherings gatherings, PostponeComments comments, PostponeConsultation consultations) {
    this.gatherings = gatherings;
    this.comments = comments;
    this.consultations = consultations;
  }

  void move(CaseNumber project, Duration by) {
    gatherings.of(project, GatheringKind.SESSION).stream().map(Gathering::number).forEach(session -> comments.on(session, by));
    consultations.in(project, by);
  }
}
