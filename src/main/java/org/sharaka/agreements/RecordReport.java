package org.sharaka.agreements;

import java.util.List;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what a party reported on its half-year, and which of its items are done. */
@Service
@Transactional
public class RecordReport {

  private final Agreements agreements;
  private final MonitoringReports reports;
  private final ActionItems items;
  private final Register register;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final WorkingCalendar calendar;

  /** @param done the items that are finished */
  public record Report(MonitoringReport.Progress progress, String achieved, String difficulties, List<Long> done) {}

  RecordReport(Agreements agreements, MonitoringReports reports, ActionItems items, Register register, Timeline timeline, CurrentActor actor, WorkingCalendar calendar) {
    this.agreements = agreements;
    this.reports = reports;
    this.items = items;
    this.register = register;
    this.timeline = timeline;
    this.actor = actor;
    this.calendar = calendar;
  }

  public void handle(CaseNumber number, long party, Report said) {
    Typed.check(Typed.chosen(said.progress(), "progress"), Typed.text(said.achieved(), "achieved", Typed.LONG),
        said.progress() == MonitoringReport.Progress.ON_TRACK ? Typed.optional(said.difficulties(), "difficulties", Typed.LONG)
            : Typed.text(said.difficulties(), "difficulties", Typed.LONG));
    Organisation organisation = register.organisation(party).orElseThrow();
    if (!agreements.get(number).status().isInForce()) {
      throw Refusal.of("agreement.status", Map.of("status", agreements.get(number).status().name())).thrown();
    }
    reports.add(number, new MonitoringReport(organisation.id(), said.progress(), said.achieved().strip(), said.difficulties(), actor.name(), calendar.today()));
    said.done().forEach(item -> items.settle(number, item, ActionItem.State.DONE, null));
    timeline.note(number, "agreement.reported", Map.of("organisation", organisation.name(), "progress", said.progress().name()));
  }
}
