package org.sharaka.gatherings;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Engine;
import org.springframework.stereotype.Component;

/** Gatherings to which people are invited, without their processes, to begin a test with. */
@Component
public class SomeGatherings {

  private static final int DAYS_AHEAD = 20;

  private final PlanSession planSession;
  private final ArrangeSession arrangeSession;
  private final PlanTraining planTraining;
  private final ArrangeTraining arrangeTraining;
  private final InviteGuests invite;
  private final Gatherings gatherings;
  private final GuestList list;
  private final GuestLinks links;
  private final WorkingCalendar office;
  private final AdjustableClock clock;
  private final Engine engine;

  SomeGatherings(PlanSession planSession, ArrangeSession arrangeSession, PlanTraining planTraining, ArrangeTraining arrangeTraining, InviteGuests invite,
      Gatherings gatherings, GuestList list, GuestLinks links, WorkingCalendar office, AdjustableClock clock, Engine engine) {
    this.planSession = planSession;
    this.arrangeSession = arrangeSession;
    this.planTraining = planTraining;
    this.arrangeTraining = arrangeTraining;
    this.invite = invite;
    this.gatherings = gatherings;
    this.list = list;
    this.links = links;
    this.office = office;
    this.clock = clock;
    this.engine = engine;
  }

  /** A session to which everyone of the organisations is invited. */
  public CaseNumber session(Integer capacity, Confidentiality confidentiality, Set<Long> organisations) {
    return session(capacity, confidentiality, organisations, new Confidentiality[] {null});
  }

  /** @param items the rule of each item of its agenda, {@code null} for that of the session */
  public CaseNumber session(Integer capacity, Confidentiality confidentiality, Set<Long> organisations, Confidentiality... items) {
    CaseNumber number = planSession.plan(null, new LocalizedText("حوار السياسات", "Policy dialogue"), LocalizedText.same("فهم الاحتياجات"), Set.of(Sector.PRIVATE));
    Schedule schedule = Schedule.on(office.today().plusDays(DAYS_AHEAD), LocalTime.of(9, 0), LocalTime.of(12, 0));
    SessionTerms terms = new SessionTerms("جمع الاحتياجات", Set.of(Sector.PRIVATE), "ريم", "سعيد", confidentiality,
        new QuorumRule(QuorumRule.Base.INVITED, QuorumRule.Measure.NUMBER, 1));
    Agenda agenda = new Agenda(IntStream.range(0, items.length).mapToObj(i -> new Agenda.Item(schedule.first(), LocalTime.of(9, 0).plusMinutes(30L * i),
        LocalTime.of(9, 30).plusMinutes(30L * i), i == 0 ? "الافتتاح" : "البند " + (i + 1), "ريم", ItemKind.DISCUSSION, items[i])).toList());
    arrangeSession.arrange(new ArrangeSession.Plan(number, new Arrangement(schedule, new Venue("قاعة السلام", null), Language.AR, null, capacity), terms, agenda,
        new Audience(Set.of(), organisations, false)));
    invite.invite(number);
    return number;
  }

  /** A training that anyone can register for. */
  public CaseNumber training(int least, int most) {
    return training(null, least, most);
  }

  /** @param project the case it serves */
  public CaseNumber training(CaseNumber project, int least, int most) {
    CaseNumber number = planTraining.plan(project, new LocalizedText("حلقة توعوية", "Awareness workshop"), LocalizedText.same("التعريف بالدليل"), "Muscat");
    Schedule schedule = Schedule.on(office.today().plusDays(DAYS_AHEAD), LocalTime.of(9, 0), LocalTime.of(12, 0));
    arrangeTraining.arrange(new ArrangeTraining.Plan(number, new Arrangement(schedule, new Venue("قاعة التدريب", null), Language.AR, null, most),
        new TrainingTerms("Muscat", "موظفو القطاع الخاص", least, "أمل", "v1.0-draft", null, MaterialState.FINAL_DRAFT), Audience.NOBODY));
    invite.invite(number);
    return number;
  }

  public GuestList.Row guest(CaseNumber number, Person person) {
    return list.all(number).filter(row -> row.personId() == person.id()).findFirst().orElseThrow();
  }

  public GuestList.Row guest(CaseNumber number, String email) {
    return list.all(number).filter(row -> row.email().equals(email)).findFirst().orElseThrow();
  }

  public String token(CaseNumber number, Person person) {
    return links.token(guest(number, person).id());
  }

  /** Lets the day come; the test must go back. */
  public void dayOf(CaseNumber number) {
    clock.travelTo(gatherings.get(number).arrangement().schedule().start(office.zone()));
    engine.work(number);
  }
}
