package org.sharaka.workflow.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.dialogues.AnswerInvitation;
import org.sharaka.dialogues.CancelRequest;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DialogueSessions;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.gatherings.CallOff;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestLinks;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.MoveGathering;
import org.sharaka.gatherings.Schedule;
import org.sharaka.gatherings.RecordedRecommendations;
import org.sharaka.gatherings.Sessions;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.sharaka.workflow.preparation.DialoguePreparation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DialogueMeetingsProcessTest {

  @Autowired RequestPlay play;
  @Autowired Partners partners;
  @Autowired SomePeople people;
  @Autowired Counterparts counterparts;
  @Autowired AnswerInvitation answer;
  @Autowired DialogueSessions sessions;
  @Autowired Gatherings gatherings;
  @Autowired Sessions terms;
  @Autowired GuestList guests;
  @Autowired GuestLinks links;
  @Autowired org.sharaka.gatherings.AnswerInvitation rsvp;
  @Autowired CheckIn checkIn;
  @Autowired CallOff callOff;
  @Autowired MoveGathering move;
  @Autowired CancelRequest cancel;
  @Autowired RecordedRecommendations recorded;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;

  CaseNumber number;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void aDialogueIsHeldInAsManySessionsAsItNeeds() {
    prepared("ROUND_TABLE");
    assertThatThrownBy(() -> play.does("secretariat", number, "arrangeMeeting", Map.of("way", "WRITTEN"))).isInstanceOf(Refused.class);
    CaseNumber first = arranged();
    assertThat(play.status(number)).isEqualTo(RequestStatus.SCHEDULED);
    held(first);
    assertThat(play.status(number)).isEqualTo(RequestStatus.HELD);
    play.does("secretariat", number, "weighOutcome", Map.of("another", "YES"));
    held(arranged());
    play.later(number, 40);
    assertThat(play.mails(number)).contains("requestLate");
    play.publishes(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.PUBLISHED);
    assertThat(sessions.of(number)).hasSize(2);
    assertThat(play.tasks(number)).containsExactly("formulateRecommendations");
    assertThat(recorded.of(number)).as("what both sessions recommended").hasSize(2).allMatch(point -> point.text().startsWith("توصية "));
  }

  @Test
  void whoeverNamesNoSectorMeetsThoseAtTheTable() {
    prepared("ROUND_TABLE");
    db.sql("delete from request_sector where number = ?").param(number.value()).update();
    CaseNumber session = arranged();
    assertThat(terms.terms(session).sectors()).contains(Sector.GOVERNMENT, Sector.CIVIL_SOCIETY);
  }

  @Test
  void theRequestNamesTheDayOnWhichItsSessionIsNow() {
    prepared("ROUND_TABLE");
    CaseNumber session = arranged();
    LocalDate planned = calendar.plus(calendar.today(), 45);
    List<Long> bodies = List.of(people.organisation(Sector.GOVERNMENT), people.organisation(Sector.PRIVATE), people.organisation(Sector.CIVIL_SOCIETY));
    bodies.forEach(people::person);
    Map<String, Object> form = planned(bodies);
    form.put("date", planned.toString());
    play.does("coordinator", number, "planSession", form);
    assertThat(sessions.of(number)).containsExactly(new DialogueSessions.Line(session, planned));
    LocalDate moved = calendar.plus(planned, 5);
    Schedule before = gatherings.get(session).arrangement().schedule();
    move.move(new MoveGathering.Move(session, new Schedule(List.of(moved), before.from(), before.to()), LocalizedText.same("عطلة طارئة")));
    assertThat(sessions.of(number)).containsExactly(new DialogueSessions.Line(session, moved));
    assertThat(play.status(number)).isEqualTo(RequestStatus.SCHEDULED);
  }

  @Test
  void aSessionThatIsCalledOffIsArrangedAgain() {
    prepared("ROUND_TABLE");
    CaseNumber first = arranged();
    callOff.one(first, LocalizedText.same("عطلة طارئة"));
    play.work(number);
    assertThat(play.tasks(number)).containsExactly("arrangeMeeting");
  }

  @Test
  void cancelledRequestsCallOffTheirSessions() {
    prepared("ROUND_TABLE");
    CaseNumber first = arranged();
    cancel.of(number, LocalizedText.same("صدر القانون"));
    play.work(number);
    assertThat(gatherings.get(first).status()).isEqualTo(GatheringStatus.CANCELLED);
    assertThat(play.ended(number, "cancellationDone")).isTrue();
  }

  @Test
  void inWritingNobodyMeets() {
    prepared("WRITTEN_EXCHANGE");
    play.does("secretariat", number, "arrangeMeeting", Map.of("way", "WRITTEN"));
    play.publishes(number);
    assertThat(sessions.of(number)).isEmpty();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, DialoguePreparation.MEETINGS);
  }

  private void prepared(String format) {
    Partners.Partner ngo = partners.ngo();
    Partners.Partner ministry = partners.ministry();
    number = play.accepted(ngo.organisation());
    play.does("secretariat", number, "chooseCounterparts", Map.of("invited", List.of(String.valueOf(ministry.organisation())), "letterNumber", "2026/17"));
    answer.with(counterparts.of(number).get(0).id(), AnswerInvitation.Answer.accepts("سعيد", "said@example.org"));
    play.work(number);
    play.does("secretariat", number, "formGroup", Map.of("affectedSeated", true, "seats", List.of(
        Map.of("constituency", "CIVIL", "organisation", String.valueOf(ngo.organisation()), "name", "سعاد"),
        Map.of("constituency", "PUBLIC", "organisation", String.valueOf(ministry.organisation()), "name", "سعيد"))));
    play.later(number, 30);
    play.does("secretariat", number, "mergeBrief", Map.of("background", "خلفية", "position", "موقف"));
    play.does("secretariat", number, "chooseFormat", Map.of("format", format, "confidentiality", "OPEN"));
    play.does("secretariat", number, "requestSupport", Map.of());
  }

  private CaseNumber arranged() {
    play.does("secretariat", number, "arrangeMeeting", Map.of("way", "SESSION", "day", calendar.today().plusDays(40).toString()));
    List<DialogueSessions.Line> all = sessions.of(number);
    return all.get(all.size() - 1).session();
  }

  private void held(CaseNumber session) {
    List<Long> bodies = new ArrayList<>(List.of(people.organisation(Sector.GOVERNMENT), people.organisation(Sector.PRIVATE), people.organisation(Sector.CIVIL_SOCIETY)));
    bodies.forEach(people::person);
    play.does("coordinator", number, "planSession", planned(bodies));
    guests(session).forEach(row -> rsvp.answer(new org.sharaka.gatherings.AnswerInvitation.Answer(links.token(row.id()),
        org.sharaka.gatherings.AnswerInvitation.Choice.ACCEPT, null, null)));
    LocalDate day = gatherings.get(session).arrangement().schedule().first();
    clock.travelTo(calendar.plus(day, -3).atTime(9, 0).atZone(calendar.zone()).toInstant());
    play.work(number);
    clock.travelTo(gatherings.get(session).arrangement().schedule().start(calendar.zone()).plus(Duration.ofMinutes(10)));
    play.work(number);
    guests(session).stream().collect(Collectors.toMap(GuestList.Row::sector, GuestList.Row::id, (a, b) -> a)).values()
        .forEach(guest -> checkIn.tick(new CheckIn.Tick(session, guest, day, true)));
    play.does("coordinator", number, "checkIn", Map.of());
    play.does("coordinator", number, "recordSession", Map.of("began", "09:05", "ended", "11:50", "chair", "ريم", "rapporteur", "سعيد", "points", List.of(point(), recommendation())));
    assertThat(play.status(number)).as("before its minutes are written").isEqualTo(RequestStatus.HELD);
    play.does("secretariat", number, "draftMinutes", Map.of("rapporteur", "سعيد", "summary", "ناقش الحاضرون القضية", "points", List.of(point(), recommendation())));
    play.later(number, 20);
    assertThatThrownBy(() -> play.doesOne("committee3", number, "approveAsChair", Map.of("decision", "APPROVE"))).hasMessageContaining("minutes.notChair");
    play.doesOne("committee1", number, "approveAsChair", Map.of("decision", "APPROVE"));
    play.doesOne("committee2", number, "approveAsChair", Map.of("decision", "APPROVE"));
    play.does("secretariat", number, "preparePublication", Map.of("scope", "NONE", "reason", "OTHER", "explanation", "تُنشر نتائج الحوار مجتمعة"));
  }

  private Map<String, Object> planned(List<Long> bodies) {
    Map<String, Object> form = new HashMap<>(Map.of("objective", "حوار", "date", calendar.today().plusDays(40).toString(), "from", "09:00", "to", "12:00", "place",
        "قاعة السلام", "sectors", List.of("GOVERNMENT", "PRIVATE", "CIVIL_SOCIETY"), "moderator", "ريم", "rapporteur", "سعيد", "language", "AR"));
    form.putAll(Map.of("confidentiality", "OPEN", "quorumMeasure", "PERCENT", "quorumBase", "INVITED", "quorumValue", 50,
        "agenda", List.of(Map.of("title", "النقاش", "from", "09:00", "to", "11:30")), "audienceOrganisations", bodies.stream().map(String::valueOf).toList()));
    return form;
  }

  private static Map<String, Object> point() {
    return new HashMap<>(Map.of("kind", "DECISION", "sector", "CIVIL_SOCIETY", "text", "نص البند " + UUID.randomUUID()));
  }

  private static Map<String, Object> recommendation() {
    return new HashMap<>(Map.of("kind", "RECOMMENDATION", "sector", "CIVIL_SOCIETY", "text", "توصية " + UUID.randomUUID()));
  }

  private List<GuestList.Row> guests(CaseNumber session) {
    return guests.page(session, GuestList.Wanted.ALL, null, 100);
  }
}
