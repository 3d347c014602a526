package org.sharaka.gatherings;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the concept and programme of an event, first or revised. */
@Service
@Transactional
public class ProposeEvent {

  private final Gatherings gatherings;
  private final Events events;
  private final ListAudience audiences;
  private final Chronicle chronicle;
  private final CurrentActor actor;
  private final WorkingCalendar office;
  private final Clock clock;

  public record Proposal(CaseNumber event, String concept, String factSheet, EventTerms.Forum forum, Arrangement arrangement, Agenda programme, Audience audience) {}

  ProposeEvent(Gatherings gatherings, Events events, ListAudience audiences, Chronicle chronicle, CurrentActor actor, WorkingCalendar office,
      Clock clock) {
    this.gatherings = gatherings;
    this.events = events;
    this.audiences = audiences;
    this.chronicle = chronicle;
    this.actor = actor;
    this.office = office;
    this.clock = clock;
  }

  public void propose(Proposal proposal) {
    Gathering arranged = gatherings.lock(proposal.event()).arranged(proposal.arrangement(), clock.instant(), office.zone());
    gatherings.save(arranged);
    gatherings.save(proposal.event(), proposal.programme().within(proposal.arrangement().schedule()));
    EventTerms terms = events.terms(proposal.event());
    EventTerms.Forum forum = proposal.forum().within(proposal.arrangement().schedule(), office.today());
    events.save(terms.proposed(proposal.concept(), proposal.factSheet(), forum, actor.name()));
    int listed = audiences.list(proposal.event(), proposal.audience());
    if (listed == 0 && terms.type() != EventType.FORUM) {
      throw Refusal.at("audienceSectors", "gathering.nobodyInvited").thrown();
    }
    chronicle.note(arranged, "proposed", Map.of("people", listed));
  }
}
