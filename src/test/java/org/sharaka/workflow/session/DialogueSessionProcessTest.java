package org.sharaka.workflow.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.gatherings.Agenda;
import org.sharaka.gatherings.AnswerInvitation;
import org.sharaka.gatherings.CallOff;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.ConveneSession;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestLinks;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.InviteGuests;
import org.sharaka.gatherings.ItemKind;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.NameChairs;
import org.sharaka.gatherings.Permits;
import org.sharaka.gatherings.PlanSession;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.SessionFigures;
import org.sharaka.gatherings.SessionFindings;
import org.sharaka.gatherings.SessionDays;
import org.sharaka.gatherings.Sessions;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.gatherings.TakeVote;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.sharaka.workflow.invitation.GuestInvitation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DialogueSessionProcessTest {

  @Autowired CaseFiles files;
  @Autowired PlanSession plan;
  @Autowired ConveneSession convene;
  @Autowired Gatherings gatherings;
  @Autowired GuestList list;
  @Autowired GuestLinks links;
  @Autowired AnswerInvitation answers;
  @Autowired CheckIn checkIn;
  @Autowired CallOff callOff;
  @Autowired MinutesBook book;
  @Autowired SessionFigures figures;
  @Autowired SessionFindings findings;
  @Autowired Participation participation;
  @Autowired DeliveryLedger ledger;
  @Autowired SomePeople people;
  @Autowired Office staff;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired WorkingCalendar office;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;
  @Autowired Sessions sessions;
  @Autowired SessionDays sessionDays;
  @Autowired Permits permits;
  @Autowired NameChairs nameChairs;
  @Autowired InviteGuests invite;
  @Autowired TakeVote takeVote;
  @Autowired Timeline timeline;

  CaseNumber project;
  CaseNumber session;
  String instance;
  List<Long> institutions;

  @BeforeEach
  void aSessionIsPlanned() {
    project = files.open(CaseType.PROJECT, LocalizedText.same("مشروع"), "ACTIVE", null);
    institutions = new ArrayList<>(List.of(people.organisation(Sector.GOVERNMENT), people.organisation(Sector.PRIVATE), people.organisation(Sector.CIVIL_SOCIETY)));
    institutions.forEach(people::person);
    people.person(institutions.get(0));
    session = plan.plan(project, new LocalizedText("حوار", "Dialogue"), LocalizedText.same("فهم الاحتياجات"), Set.of(Sector.GOVERNMENT, Sector.PRIVATE, Sector.CIVIL_SOCIETY));
    instance = runtime.startProcessInstanceByKey(DialogueSession.KEY, project.value(), Map.of(DialogueSession.SESSION, session.value(), "phase", 1)).getId();
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void itIsHeldWithAQuorumAndItsMinutesReachEveryoneWhoWasThere() {
    arranged();
    assertThat(status()).isEqualTo(GatheringStatus.INVITED);
    everyone(AnswerInvitation.Choice.ACCEPT);
    untilThreeDaysBefore();
    assertThat(staff.tasks(project)).containsExactly("checkIn");
    onTheDay();
    present(3);
    complete("coordinator", "checkIn", Map.of());
    complete("coordinator", "recordSession", course("DECISION"));
    assertThat(status()).isEqualTo(GatheringStatus.HELD);
    complete("secretariat", "draftMinutes", draft("DECISION"));
    commentsOver();
    assertThatThrownBy(() -> complete("secretariat", "approveMinutes", Map.of("decision", "APPROVE"))).hasMessageContaining("minutes.ownApproval");
    complete("manager", "approveMinutes", Map.of("decision", "RETURN", "remark", "أضيفوا توصية"));
    complete("secretariat", "reviseMinutes", draft("RECOMMENDATION"));
    complete("manager", "approveMinutes", Map.of("decision", "APPROVE"));
    assertThat(files.find(session).orElseThrow().isClosed()).isTrue();
    engine.letPass(Duration.ofDays(40), project);
    assertThat(mailed("minutesLate")).as("the manager is told that the publication is late").isPositive();
    withheld();
    assertThat(outcome()).isEqualTo("HELD");
    assertThat(ended()).isTrue();
    assertThat(mailed("sessionMinutes")).isEqualTo(3);
    assertThat(participation.count(project)).isEqualTo(new Participation.Count(3, 3));
    assertThat(findings.of(project)).extracting(SessionFindings.Finding::kind).containsExactly(PointKind.NEED, PointKind.RECOMMENDATION);
    SessionFigures.Figures counted = figures.of(project);
    assertThat(counted.held()).isEqualTo(1);
    assertThat(counted.heads()).isEqualTo(3);
    assertThat(counted.institutions()).isEqualTo(3);
    assertThat(counted.notRepresented()).isEmpty();
    assertThat(files.find(session).orElseThrow().isClosed()).isTrue();
  }

  @Test
  void withTooFewAnswersItIsPutOffOnceAndThenHeldAnyway() {
    arranged();
    untilThreeDaysBefore();
    assertThat(variable("goNoGo")).isEqualTo("NOBODY");
    complete("coordinator", "decideOnSession", newDate("RESCHEDULE", 40));
    assertThat(mailed("gatheringMoved")).isEqualTo(4);
    assertThat(gatherings.get(session).sequence()).isEqualTo(1);
    untilThreeDaysBefore();
    assertThatThrownBy(() -> complete("coordinator", "decideOnSession", newDate("RESCHEDULE", 80))).hasMessageContaining("decision: form.option");
    complete("coordinator", "decideOnSession", Map.of("decision", "HOLD"));
    assertThat(staff.tasks(project)).containsExactly("checkIn");
  }

  @Test
  void withASectorMissingItIsCancelledAndEveryoneIsToldWhy() {
    arranged();
    guests().stream().filter(row -> row.sector() != Sector.PRIVATE).forEach(row -> answer(row, AnswerInvitation.Choice.ACCEPT));
    untilThreeDaysBefore();
    assertThat(variable("goNoGo")).isEqualTo("SECTOR_MISSING");
    assertThatThrownBy(() -> complete("coordinator", "decideOnSession", Map.of("decision", "CANCEL"))).hasMessageContaining("reason: form.required");
    complete("coordinator", "decideOnSession", Map.of("decision", "CANCEL", "reason", "لم يؤكد القطاع الخاص"));
    assertThat(outcome()).isEqualTo("CANCELLED");
    assertThat(ended()).isTrue();
    assertThat(status()).isEqualTo(GatheringStatus.CANCELLED);
    assertThat(mailed("gatheringCancelled")).isEqualTo(4);
  }

  @Test
  void withoutAQuorumItIsHeldInformallyAndDecidesNothing() {
    arranged();
    everyone(AnswerInvitation.Choice.ACCEPT);
    untilThreeDaysBefore();
    onTheDay();
    present(1);
    complete("coordinator", "checkIn", Map.of());
    complete("coordinator", "decideWithoutQuorum", Map.of("decision", "INFORMAL"));
    assertThat(status()).isEqualTo(GatheringStatus.HELD_INFORMALLY);
    assertThatThrownBy(() -> complete("coordinator", "recordSession", course("DECISION"))).hasMessageContaining("session.decisionWithoutQuorum");
    complete("coordinator", "recordSession", course("RECOMMENDATION"));
    assertThatThrownBy(() -> complete("secretariat", "draftMinutes", draft("DECISION"))).hasMessageContaining("session.decisionWithoutQuorum");
    complete("secretariat", "draftMinutes", draft("NOTE"));
    commentsOver();
    complete("manager", "approveMinutes", Map.of("decision", "APPROVE"));
    withheld();
    assertThat(outcome()).isEqualTo("INFORMAL");
    assertThat(figures.of(project).held()).isZero();
    assertThat(figures.of(project).informal()).isEqualTo(1);
    assertThat(figures.of(project).notRepresented()).hasSize(3);
    assertThat(participation.count(project).heads()).isEqualTo(1);
  }

  @Test
  void calledASecondTimeFewerAreEnoughWhereTheRuleSaysSo() {
    Map<String, Object> form = planned(40);
    form.putAll(Map.of("quorumValue", 75, "quorumSecond", 25, "quorumBySector", false, "quorumDelegates", true, "quorumRemote", true));
    complete("coordinator", "planSession", form);
    everyone(AnswerInvitation.Choice.ACCEPT);
    untilThreeDaysBefore();
    onTheDay();
    present(1);
    complete("coordinator", "checkIn", Map.of("secondCall", true));
    assertThat(staff.tasks(project)).containsExactly("recordSession");
    complete("coordinator", "recordSession", course("DECISION"));
    assertThat(status()).isEqualTo(GatheringStatus.HELD);
  }

  @Test
  void whereEachSectorMustReachItOneThatStaysAwayLeavesItWithoutAQuorum() {
    Map<String, Object> form = planned(40);
    form.putAll(Map.of("quorumValue", 25, "quorumBySector", true));
    complete("coordinator", "planSession", form);
    everyone(AnswerInvitation.Choice.ACCEPT);
    untilThreeDaysBefore();
    onTheDay();
    present(2);
    complete("coordinator", "checkIn", Map.of());
    assertThat(staff.tasks(project)).containsExactly("decideWithoutQuorum");
  }

  @Test
  void aSecondFailureIsReplacedByInterviews() {
    arranged();
    everyone(AnswerInvitation.Choice.ACCEPT);
    untilThreeDaysBefore();
    onTheDay();
    complete("coordinator", "checkIn", Map.of());
    assertThatThrownBy(() -> complete("coordinator", "decideWithoutQuorum", Map.of("decision", "REPLACE"))).hasMessageContaining("form.option");
    complete("coordinator", "decideWithoutQuorum", newDate("RESCHEDULE", 60));
    assertThat(guests()).allSatisfy(row -> assertThat(row.reply().name()).isEqualTo("NONE"));
    everyone(AnswerInvitation.Choice.ACCEPT);
    untilThreeDaysBefore();
    onTheDay();
    complete("coordinator", "checkIn", Map.of());
    complete("coordinator", "decideWithoutQuorum", Map.of("decision", "REPLACE"));
    assertThat(outcome()).isEqualTo("REPLACED");
    assertThat(ended()).isTrue();
    assertThat(mailed("sessionReplaced")).isEqualTo(4);
    assertThat(status()).isEqualTo(GatheringStatus.REPLACED);
  }

  @Test
  void calledOffWithTheProjectItEndsWhereverItIs() {
    arranged();
    callOff.all(project, new LocalizedText("أُلغي المشروع", "The project was cancelled"));
    engine.work(project);
    assertThat(outcome()).isEqualTo("CANCELLED");
    assertThat(ended()).isTrue();
    assertThat(mailed("gatheringCancelled")).isEqualTo(4);
    callOff.all(project, new LocalizedText("أُلغي المشروع", "The project was cancelled"));
    assertThat(mailed("gatheringCancelled")).isEqualTo(4);
  }

  @Test
  void theMessageAloneRecallsTheInvitationsToo() {
    arranged();
    runtime.createMessageCorrelation("session.cancel").processInstanceVariableEquals(DialogueSession.SESSION, session.value()).correlate();
    engine.work(project);
    assertThat(status()).isEqualTo(GatheringStatus.CANCELLED);
    assertThat(gatherings.get(session).reason().en()).isEqualTo("The work it served was cancelled.");
    assertThat(mailed("gatheringCancelled")).isEqualTo(4);
  }

  @Test
  void standingAloneItRunsUnderItsOwnNumber() {
    CaseNumber alone = convene.convene(LocalizedText.same("لقاء تشاوري"), LocalizedText.same("تبادل الرأي"), Set.of(Sector.ACADEMIA));
    assertThat(staff.tasks(alone)).containsExactly("planSession");
    callOff.one(alone, LocalizedText.same("عدول"));
    engine.work(alone);
    assertThat(staff.tasks(alone)).isEmpty();
    assertThat(ledger.of(alone)).isEmpty();
  }

  @Test
  void aPlanThatCannotBeIsRefusedAndNothingIsKept() {
    Map<String, Object> overlapping = planned(20);
    overlapping.put("agenda", List.of(item("الافتتاح", "09:00", "10:00"), item("النقاش", "09:30", "11:00")));
    assertThatThrownBy(() -> complete("coordinator", "planSession", overlapping)).hasMessageContaining("agenda[1].from: agenda.overlap");
    Map<String, Object> nobody = planned(20);
    nobody.remove("audienceOrganisations");
    assertThatThrownBy(() -> complete("coordinator", "planSession", nobody)).hasMessageContaining("audienceSectors: gathering.nobodyInvited");
    Map<String, Object> nowhere = planned(20);
    nowhere.putAll(Map.of("link", "https://meet.example.org/1", "quorumRemote", false));
    nowhere.remove("place");
    assertThatThrownBy(() -> complete("coordinator", "planSession", nowhere)).hasMessageContaining("quorumRemote: quorum.allRemote");
    Map<String, Object> past = planned(20);
    past.put("date", office.today().minusDays(1).toString());
    assertThatThrownBy(() -> complete("coordinator", "planSession", past)).hasMessageContaining("date: schedule.past");
    assertThat(gatherings.get(session).arrangement()).isNull();
    assertThat(staff.tasks(project)).containsExactly("planSession");
  }

  @Test
  void whoIsInvitedLateIsToldToTheFileWhy() {
    Map<String, Object> soon = planned(40);
    soon.put("date", office.plus(office.today(), 9).toString());
    assertThatThrownBy(() -> complete("coordinator", "planSession", soon)).hasMessageContaining("shortNotice: session.shortNotice");
    assertThat(gatherings.get(session).arrangement()).isNull();
    soon.put("shortNotice", "صدور مسودة القانون");
    complete("coordinator", "planSession", soon);
    assertThat(sessions.shortNotice(session)).contains("صدور مسودة القانون");
    assertThat(timeline.newest(session, 20)).anySatisfy(entry -> {
      assertThat(entry.event()).isEqualTo("gathering.shortNotice");
      assertThat(entry.facts()).containsEntry("reason", "صدور مسودة القانون");
    });
  }

  @Test
  void whoIsAskedAnewAtShortNoticeIsToldWhyAndAnOldReasonIsForgotten() {
    Map<String, Object> soon = planned(40);
    soon.putAll(Map.of("date", office.plus(office.today(), 9).toString(), "shortNotice", "صدور مسودة القانون"));
    complete("coordinator", "planSession", soon);
    assertThat(facts("gatheringInvitation")).contains("صدور مسودة القانون");
    untilThreeDaysBefore();
    Map<String, Object> moved = new HashMap<>(newDate("RESCHEDULE", 0));
    moved.put("date", office.plus(office.today(), 9).toString());
    assertThatThrownBy(() -> complete("coordinator", "decideOnSession", moved)).hasMessageContaining("shortNotice: session.shortNotice");
    assertThat(gatherings.get(session).moves()).isZero();
    moved.put("shortNotice", "يُعرض القانون بعد أسبوعين");
    complete("coordinator", "decideOnSession", moved);
    assertThat(sessions.shortNotice(session)).contains("يُعرض القانون بعد أسبوعين");
    assertThat(facts("gatheringMoved")).contains("نعتذر عن قصر مهلة الدعوة. السبب: يُعرض القانون بعد أسبوعين").doesNotContain("صدور مسودة القانون");
    assertThat(timeline.newest(session, 20)).filteredOn(entry -> entry.event().equals("gathering.shortNotice")).hasSize(2);
  }

  @Test
  void aSessionPutOffInGoodTimeNeedsNoReasonForShortNotice() {
    Map<String, Object> soon = planned(40);
    soon.putAll(Map.of("date", office.plus(office.today(), 9).toString(), "shortNotice", "صدور مسودة القانون"));
    complete("coordinator", "planSession", soon);
    untilThreeDaysBefore();
    complete("coordinator", "decideOnSession", newDate("RESCHEDULE", 40));
    assertThat(sessions.shortNotice(session)).isEmpty();
    assertThat(facts("gatheringMoved")).doesNotContain("مهلة الدعوة");
  }

  @Test
  void tenWorkingDaysAreNoticeEnough() {
    Map<String, Object> form = planned(40);
    form.putAll(Map.of("date", office.plus(office.today(), 10).toString(), "shortNotice", "لا حاجة إليه"));
    complete("coordinator", "planSession", form);
    assertThat(sessions.shortNotice(session)).isEmpty();
    assertThat(status()).isEqualTo(GatheringStatus.INVITED);
  }

  @Test
  void whereAPermitIsNeededNobodyIsInvitedBeforeItsNumberIsKnown() {
    Map<String, Object> form = planned(40);
    form.put("permitNeeded", true);
    complete("coordinator", "planSession", form);
    assertThat(staff.tasks(project)).containsExactly("obtainPermit");
    assertThat(mailed("gatheringInvitation")).isZero();
    assertThatThrownBy(() -> invite.invite(session)).hasMessageContaining("permit.missing");
    assertThatThrownBy(() -> complete("legal", "obtainPermit", Map.of("answer", "GRANTED", "permitBy", "الوزارة"))).hasMessageContaining("permitNumber");
    assertThatThrownBy(() -> complete("legal", "obtainPermit", granted("ت/17", office.today().plusDays(1)))).hasMessageContaining("permitOn: permit.future");
    complete("legal", "obtainPermit", granted("ت/17", office.today()));
    assertThat(permits.find(session).orElseThrow().number()).isEqualTo("ت/17");
    assertThat(mailed("gatheringInvitation")).isEqualTo(4);
    untilThreeDaysBefore();
    complete("coordinator", "decideOnSession", newDate("RESCHEDULE", 60));
    assertThat(staff.tasks(project)).as("another date, another look at the permit").containsExactly("obtainPermit");
    complete("legal", "obtainPermit", granted("ت/18", office.today()));
    assertThat(mailed("gatheringMoved")).isEqualTo(4);
  }

  @Test
  void aPermitThatComesTooLateInvitesNobody() {
    Map<String, Object> form = planned(40);
    form.put("permitNeeded", true);
    complete("coordinator", "planSession", form);
    clock.travelTo(gatherings.get(session).arrangement().schedule().start(office.zone()).plus(Duration.ofHours(1)));
    assertThatThrownBy(() -> complete("legal", "obtainPermit", granted("ت/17", office.today()))).hasMessageContaining("permit.tooLate");
  }

  @Test
  void aPermitThatIsDeniedEndsIt() {
    Map<String, Object> form = planned(40);
    form.put("permitNeeded", true);
    complete("coordinator", "planSession", form);
    assertThatThrownBy(() -> complete("legal", "obtainPermit", Map.of("answer", "PERMIT_DENIED"))).hasMessageContaining("reason");
    complete("legal", "obtainPermit", Map.of("answer", "PERMIT_DENIED", "reason", "لم تستوفِ الجمعية الشروط"));
    assertThat(outcome()).isEqualTo("CANCELLED");
    assertThat(ended()).isTrue();
    assertThat(status()).isEqualTo(GatheringStatus.CANCELLED);
    assertThat(gatherings.get(session).reason().ar()).isEqualTo("لم تستوفِ الجمعية الشروط");
    assertThat(mailed("gatheringCancelled")).as("nobody was invited").isZero();
  }

  @Test
  void aDialogueOfThePlatformGoesOnOnlyWhenBothSidesCome() {
    nameChairs.name(session, Set.of("committee1", "committee2"));
    Map<String, Object> form = planned(40);
    form.put("sectors", List.of("PRIVATE"));
    complete("coordinator", "planSession", form);
    guests().stream().filter(row -> row.sector() != Sector.CIVIL_SOCIETY).forEach(row -> answer(row, AnswerInvitation.Choice.ACCEPT));
    untilThreeDaysBefore();
    assertThat(variable("goNoGo")).isEqualTo("SIDE_MISSING");
    assertThat(staff.tasks(project)).containsExactly("decideOnSession");
  }

  @Test
  void ofSeveralDaysEachHasItsOwnAttendanceAndQuorum() {
    List<LocalDate> days = severalDays();
    assertThat(gatherings.get(session).arrangement().schedule().days()).isEqualTo(days);
    assertThat(gatherings.agenda(session).items()).extracting(Agenda.Item::day).containsExactly(days.get(0), days.get(2));
    assertThat(db.sql("select facts from mailing where case_number = ? and template = 'gatheringInvitation'").param(session.value()).query(String.class).single())
        .contains("اليوم 1 من 3", "Day 3 of 3");
    assertThat(db.sql("select calendar from mailing where case_number = ? and template = 'gatheringInvitation'").param(session.value()).query(String.class).single()
        .replaceAll("\\r\\n ", "")).contains("2/3: " + days.get(1));
    everyone(AnswerInvitation.Choice.ACCEPT);
    untilThreeDaysBefore();
    on(days.get(0));
    present(days.get(0), 3);
    complete("coordinator", "checkIn", Map.of());
    assertThat(staff.tasks(project)).as("until the next day").isEmpty();
    vote("صندوق مشترك");
    on(days.get(1));
    assertThat(staff.tasks(project)).containsExactly("checkIn");
    present(days.get(1), 1);
    complete("coordinator", "checkIn", Map.of());
    assertThatThrownBy(() -> complete("coordinator", "decideWithoutQuorum", Map.of("decision", "INFORMAL"))).hasMessageContaining("decision: form.option");
    assertThatThrownBy(() -> complete("coordinator", "decideWithoutQuorum", Map.of("decision", "REPLACE"))).hasMessageContaining("decision: form.option");
    complete("coordinator", "decideWithoutQuorum", Map.of("decision", "CONTINUE"));
    assertThatThrownBy(() -> vote("ضريبة")).hasMessageContaining("log.noQuorum");
    on(days.get(2));
    present(days.get(2), 2);
    complete("coordinator", "checkIn", Map.of());
    assertThat(sessionDays.quorum(session, days.get(0)).orElseThrow().present()).isEqualTo(3);
    assertThat(sessionDays.quorum(session, days.get(1)).orElseThrow().isMet()).isFalse();
    assertThat(sessionDays.quorum(session, days.get(2)).orElseThrow().present()).isEqualTo(2);
    assertThat(sessions.quorum(session).orElseThrow().isMet()).isTrue();
    complete("coordinator", "recordSession", course("DECISION"));
    assertThat(status()).isEqualTo(GatheringStatus.HELD);
    complete("secretariat", "draftMinutes", draft("DECISION"));
    commentsOver();
    complete("manager", "approveMinutes", Map.of("decision", "APPROVE"));
    withheld();
    assertThat(outcome()).isEqualTo("HELD");
  }

  @Test
  void ofSeveralDaysNoneOfWhichHadAQuorumOnlyNotesAreLeft() {
    List<LocalDate> days = severalDays();
    everyone(AnswerInvitation.Choice.ACCEPT);
    untilThreeDaysBefore();
    for (LocalDate day : days) {
      on(day);
      present(day, 1);
      complete("coordinator", "checkIn", Map.of());
      complete("coordinator", "decideWithoutQuorum", Map.of("decision", day.equals(days.get(2)) ? "INFORMAL" : "CONTINUE"));
    }
    assertThat(status()).isEqualTo(GatheringStatus.HELD_INFORMALLY);
    assertThatThrownBy(() -> complete("coordinator", "recordSession", course("DECISION"))).hasMessageContaining("session.decisionWithoutQuorum");
    complete("coordinator", "recordSession", course("NOTE"));
    assertThat(outcome()).isEqualTo("INFORMAL");
  }

  @Test
  void putOffItTakesAsManyDaysAgain() {
    List<LocalDate> days = severalDays();
    everyone(AnswerInvitation.Choice.ACCEPT);
    untilThreeDaysBefore();
    on(days.get(0));
    complete("coordinator", "checkIn", Map.of());
    Map<String, Object> later = new HashMap<>(newDate("RESCHEDULE", 0));
    LocalDate first = office.plus(days.get(2), 20);
    later.put("date", first.toString());
    complete("coordinator", "decideWithoutQuorum", later);
    assertThat(gatherings.get(session).arrangement().schedule().days()).containsExactly(first, office.plus(first, 1), office.plus(first, 2));
    assertThat(sessionDays.quorum(session, days.get(0))).isEmpty();
    everyone(AnswerInvitation.Choice.ACCEPT);
    untilThreeDaysBefore();
    on(first);
    present(first, 3);
    complete("coordinator", "checkIn", Map.of());
    assertThat(sessionDays.quorum(session, first).orElseThrow().isMet()).as("it begins with its first day again").isTrue();
  }

  @Test
  void theRuleOfEachItemIsAnnouncedInTheInvitation() {
    Map<String, Object> form = planned(40);
    Map<String, Object> closed = new HashMap<>(item("الميزانية", "09:30", "11:30"));
    closed.putAll(Map.of("kind", "VOTE", "confidentiality", "OPEN", "lead", "سعيد"));
    form.put("agenda", List.of(item("الافتتاح", "09:00", "09:30"), closed));
    form.put("confidentiality", "CLOSED");
    assertThatThrownBy(() -> complete("coordinator", "planSession", form)).hasMessageContaining("agenda[1].confidentiality: agenda.sessionClosed");
    closed.put("confidentiality", "CLOSED");
    form.put("confidentiality", "OPEN");
    complete("coordinator", "planSession", form);
    assertThat(gatherings.agenda(session).items().get(1).kind()).isEqualTo(ItemKind.VOTE);
    assertThat(ledger.of(session)).isNotEmpty();
    assertThat(mailed("gatheringInvitation")).isEqualTo(4);
    assertThat(db.sql("select facts from mailing where case_number = ? and template = 'gatheringInvitation'").param(session.value()).query(String.class).single())
        .contains("بند «الميزانية»: مغلق.", "Item “الميزانية”: closed.");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowWasTaken() {
    flows.coverAll(repository, DialogueSession.KEY);
    flows.coverAll(repository, GuestInvitation.KEY);
  }

  private Map<String, Object> granted(String number, LocalDate on) {
    return Map.of("answer", "GRANTED", "permitNumber", number, "permitBy", "الوزارة", "permitOn", on.toString());
  }

  /** Three working days with a weekend between them, the agenda on the first and the last. */
  private List<LocalDate> severalDays() {
    LocalDate wednesday = office.today().plusDays(40).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    List<LocalDate> days = List.of(wednesday, office.plus(wednesday, 1), office.plus(wednesday, 2));
    Map<String, Object> second = new HashMap<>(item("اليوم الأخير", "09:00", "11:00"));
    second.put("day", days.get(2).toString());
    Map<String, Object> form = planned(40);
    form.putAll(Map.of("date", wednesday.toString(), "lastDate", days.get(2).toString(), "agenda", List.of(item("الافتتاح", "09:00", "09:30"), second)));
    complete("coordinator", "planSession", form);
    engine.work(project);
    return days;
  }

  private void on(LocalDate day) {
    clock.travelTo(day.atTime(9, 10).atZone(office.zone()).toInstant());
    engine.work(project);
  }

  private void vote(String question) {
    takeVote.take(new TakeVote.Ballot(session, UUID.randomUUID().toString(), 1, question, 2, 0, Set.of()));
  }

  private void commentsOver() {
    engine.letPass(Duration.ofDays(20), project);
  }

  private void withheld() {
    complete("secretariat", "preparePublication", Map.of("scope", "NONE", "reason", "OTHER", "explanation", "تُنشر نتائج المشروع مجتمعة"));
  }

  private void arranged() {
    complete("coordinator", "planSession", planned(40));
    engine.work(project);
  }

  private Map<String, Object> planned(int days) {
    Map<String, Object> form = new HashMap<>(Map.of("objective", "جمع الاحتياجات", "date", office.today().plusDays(days).toString(), "from", "09:00",
        "to", "12:00", "place", "قاعة السلام", "sectors", List.of("GOVERNMENT", "PRIVATE", "CIVIL_SOCIETY"), "moderator", "ريم", "rapporteur", "سعيد",
        "language", "AR", "confidentiality", "CHATHAM_HOUSE"));
    form.putAll(Map.of("quorumMeasure", "PERCENT", "quorumBase", "INVITED", "quorumValue", 50,
        "agenda", List.of(item("الافتتاح", "09:00", "09:30"), item("النقاش", "09:30", "11:30")),
        "audienceOrganisations", institutions.stream().map(String::valueOf).toList()));
    return form;
  }

  private Map<String, Object> newDate(String decision, int days) {
    return Map.of("decision", decision, "date", office.today().plusDays(days).toString(), "from", "10:00", "to", "13:00", "reason", "لم يكتمل العدد");
  }

  private static Map<String, Object> item(String title, String from, String to) {
    return Map.of("title", title, "from", from, "to", to);
  }

  private static Map<String, Object> course(String kind) {
    return Map.of("began", "09:05", "ended", "11:50", "chair", "ريم", "rapporteur", "سعيد", "points", List.of(point("NEED"), point(kind)));
  }

  private static Map<String, Object> draft(String kind) {
    return Map.of("rapporteur", "سعيد", "summary", "ناقش الحاضرون الاحتياجات", "points", List.of(point("NEED"), point(kind)));
  }

  private static Map<String, Object> point(String kind) {
    return new HashMap<>(Map.of("kind", kind, "sector", "CIVIL_SOCIETY", "text", "نص البند " + UUID.randomUUID()));
  }

  private void complete(String person, String task, Map<String, ?> values) {
    staff.complete(person, project, task, values);
    engine.work(project);
  }

  private List<GuestList.Row> guests() {
    return list.page(session, GuestList.Wanted.ALL, null, 100);
  }

  private void everyone(AnswerInvitation.Choice choice) {
    guests().forEach(row -> answer(row, choice));
  }

  private void answer(GuestList.Row row, AnswerInvitation.Choice choice) {
    answers.answer(new AnswerInvitation.Answer(links.token(row.id()), choice, null, null));
  }

  private void present(int heads) {
    present(gatherings.get(session).arrangement().schedule().first(), heads);
  }

  private void present(LocalDate day, int heads) {
    List<Long> different = new ArrayList<>(guests().stream().collect(java.util.stream.Collectors.toMap(GuestList.Row::sector, GuestList.Row::id, (a, b) -> a)).values());
    different.subList(0, heads).forEach(guest -> checkIn.tick(new CheckIn.Tick(session, guest, day, true)));
  }

  private void untilThreeDaysBefore() {
    LocalDate day = office.plus(gatherings.get(session).arrangement().schedule().first(), -3);
    clock.travelTo(day.atTime(9, 0).atZone(office.zone()).toInstant());
    engine.work(project);
  }

  private void onTheDay() {
    clock.travelTo(gatherings.get(session).arrangement().schedule().start(office.zone()).plus(Duration.ofMinutes(10)));
    engine.work(project);
  }

  private GatheringStatus status() {
    return gatherings.get(session).status();
  }

  private Object variable(String name) {
    return history.createHistoricVariableInstanceQuery().processInstanceId(instance).variableName(name).singleResult().getValue();
  }

  private String outcome() {
    return (String) variable(DialogueSession.OUTCOME);
  }

  private boolean ended() {
    return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
  }

  private int mailed(String template) {
    engine.work(project);
    engine.work(session);
    return ledger.of(session).stream().filter(line -> line.template().equals(template)).mapToInt(DeliveryLedger.Line::sent).sum();
  }

  private String facts(String template) {
    return db.sql("select facts from mailing where case_number = ? and template = ?").params(session.value(), template).query(String.class).single();
  }
}
