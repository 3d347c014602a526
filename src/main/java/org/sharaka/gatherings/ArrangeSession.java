package org.sharaka.gatherings;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles when, where, with whom and by which rules a session is held. */
@Service
@Transactional
public class ArrangeSession {

  private final Gatherings gatherings;
  private final Sessions sessions;
  private final Notice notice;
  private final Permits permits;
  private final ListAudience audiences;
  private final Chronicle chronicle;
  private final WorkingCalendar office;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  /**
   * @param shortNotice  why people are invited late, {@code null} when they are not
   * @param permitNeeded an authority has to allow it before anyone is invited
   */
  public record Plan(CaseNumber session, Arrangement arrangement, SessionTerms terms, Agenda agenda, Audience audience, String shortNotice, boolean permitNeeded) {

    public Plan(CaseNumber session, Arrangement arrangement, SessionTerms terms, Agenda agenda, Audience audience) {
      this(session, arrangement, terms, agenda, audience, null, false);
    }
  }

  ArrangeSession(Gatherings gatherings, Sessions sessions, Notice notice, Permits permits, ListAudience audiences, Chronicle chronicle,
      WorkingCalendar office, Clock clock, ApplicationEventPublisher events) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.notice = notice;
    this.permits = permits;
    this.audiences = audiences;
    this.chronicle = chronicle;
    this.office = office;
    this.clock = clock;
    this.events = events;
  }

  public void arrange(Plan plan) {
    Gathering arranged = gatherings.lock(plan.session()).arranged(plan.arrangement(), clock.instant(), office.zone());
    if (plan.arrangement().venue().isVirtual() && !plan.terms().quorum().remote()) {
      throw Refusal.at("quorumRemote", "quorum.allRemote").thrown();
    }
    String shortNotice = notice.reason(plan.arrangement().schedule().first(), plan.shortNotice());
    gatherings.save(arranged);
    permits.need(plan.session(), plan.permitNeeded());
    gatherings.save(plan.session(), plan.agenda().under(plan.terms().confidentiality()).within(plan.arrangement().schedule()));
    sessions.save(plan.session(), plan.terms());
    sessions.shortNotice(plan.session(), shortNotice);
    int listed = audiences.list(plan.session(), plan.audience());
    if (listed == 0) {
      throw Refusal.at("audienceSectors", "gathering.nobodyInvited").thrown();
    }
    chronicle.note(arranged, "arranged", Map.of("people", listed));
    if (shortNotice != null) {
      chronicle.note(arranged, "shortNotice", Map.of("reason", shortNotice));
    }
    events.publishEvent(new GatheringDated(plan.session(), plan.arrangement().schedule().first()));
  }
}
