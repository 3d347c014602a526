package org.sharaka.gatherings;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles when, where, for whom and with what material a training is held. People of the register may be invited to it. */
@Service
@Transactional
public class ArrangeTraining {

  private final Gatherings gatherings;
  private final Trainings trainings;
  private final ListAudience audiences;
  private final Chronicle chronicle;
  private final WorkingCalendar office;
  private final Clock clock;

  public record Plan(CaseNumber training, Arrangement arrangement, TrainingTerms terms, Audience audience) {}

  ArrangeTraining(Gatherings gatherings, Trainings trainings, ListAudience audiences, Chronicle chronicle, WorkingCalendar office, Clock clock) {
    this.gatherings = gatherings;
    this.trainings = trainings;
    this.audiences = audiences;
    this.chronicle = chronicle;
    this.office = office;
    this.clock = clock;
  }

  public void arrange(Plan plan) {
    Gathering arranged = gatherings.lock(plan.training()).arranged(plan.arrangement(), clock.instant(), office.zone());
    plan.terms().fits(plan.arrangement());
    gatherings.save(arranged);
    trainings.save(plan.training(), plan.terms());
    chronicle.note(arranged, "arranged", Map.of("people", audiences.list(plan.training(), plan.audience())));
  }
}
