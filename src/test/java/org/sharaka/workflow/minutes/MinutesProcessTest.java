package org.sharaka.workflow.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.gatherings.CommentOnMinutes;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.MeetingRegister;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.MinutesComment;
import org.sharaka.gatherings.MinutesComments;
import org.sharaka.gatherings.MinutesSeal;
import org.sharaka.gatherings.NameChairs;
import org.sharaka.gatherings.PlanSession;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.Publication;
import org.sharaka.gatherings.Publications;
import org.sharaka.gatherings.PublishedMinutes;
import org.sharaka.gatherings.Sessions;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomeMinutes;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MinutesProcessTest {

  static final String PARTIAL = "صندوق مشترك";

  @Autowired SomeGatherings some;
  @Autowired SomeMinutes minutes;
  @Autowired SomePeople people;
  @Autowired MinutesBook book;
  @Autowired MinutesComments comments;
  @Autowired MinutesSeal seal;
  @Autowired Publications publications;
  @Autowired PublishedMinutes published;
  @Autowired MeetingRegister register;
  @Autowired CommentOnMinutes comment;
  @Autowired NameChairs nameChairs;
  @Autowired PlanSession plan;
  @Autowired Sessions sessions;
  @Autowired CaseFiles files;
  @Autowired Documents documents;
  @Autowired DeliveryLedger ledger;
  @Autowired Office staff;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired AdjustableClock clock;

  CaseNumber session;
  List<Person> present;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whatNobodyObjectsToIsApprovedAndPublishedInBothLanguages() {
    held(Confidentiality.OPEN);
    drafted();
    assertThat(mailed("minutesDraft")).isEqualTo(3);
    assertThat(staff.tasks(session)).as("while comments may come").isEmpty();
    commentsOver();
    complete("manager", "approveMinutes", Map.of("decision", "APPROVE"));
    assertThat(mailed("sessionMinutes")).isEqualTo(3);
    assertThat(seal.isIntact(session)).isTrue();
    assertThat(documents.of(session)).as("the house keeps the approved minutes").hasSize(4).noneMatch(StoredDocument::isPublic);
    assertThat(published.find(session)).isEmpty();
    assertThat(register.withoutMinutes(500)).filteredOn(meeting -> meeting.number().equals(session)).singleElement().satisfies(meeting -> assertThat(meeting.reason()).isNull());
    complete("comms", "preparePublication", publication("FULL", Map.of()));
    assertThat(published.find(session)).as("the summary is not translated yet").isEmpty();
    complete("comms", "translateSummary", Map.of("translation", "Funding was discussed."));
    assertThat(ended()).isTrue();
    PublishedMinutes.Sheet sheet = published.find(session).orElseThrow();
    assertThat(sheet.publication().summaries()).isEqualTo(new LocalizedText("نوقش التمويل", "Funding was discussed."));
    assertThat(sheet.sha256()).isEqualTo(book.find(session).orElseThrow().sha256());
    assertThat(sheet.institutions()).hasSize(3);
    assertThat(documents.publishedIn(session)).extracting(file -> file.language() + " " + file.format()).containsExactlyInAnyOrder("AR PDF", "AR DOCX", "EN PDF", "EN DOCX");
    assertThat(register.published(null, 500)).extracting(MeetingRegister.Meeting::number).contains(session);
    assertThat(register.withoutMinutes(500)).extracting(MeetingRegister.WithoutMinutes::number).doesNotContain(session);
  }

  @Test
  void objectionsAreWeighedAndViewsStandBesideTheMinutes() {
    held(Confidentiality.CHATHAM_HOUSE);
    drafted();
    say(0, MinutesComment.Kind.CORRECTION, "المبلغ 40 لا 30");
    say(0, MinutesComment.Kind.CORRECTION, "المبلغ 45 لا 30");
    say(1, MinutesComment.Kind.RESERVATION, PARTIAL);
    say(2, MinutesComment.Kind.AGREEMENT, null);
    commentsOver();
    assertThatThrownBy(() -> say(0, MinutesComment.Kind.CORRECTION, "متأخر")).hasMessageContaining("minutes.commentsClosed");
    assertThat(staff.tasks(session)).containsExactly("reviseMinutes");
    assertThat(comments.of(session)).hasSize(3);
    long correction = comments.of(session).stream().filter(MinutesComment::isOpen).findFirst().orElseThrow().id();
    assertThatThrownBy(() -> complete("coordinator", "reviseMinutes", revision())).hasMessageContaining("comments: minutes.commentsLeft");
    assertThatThrownBy(() -> complete("coordinator", "reviseMinutes", weighed(correction, "DECLINED", null))).hasMessageContaining("answer");
    complete("coordinator", "reviseMinutes", weighed(correction, "DECLINED", "المبلغ في التسجيل 30"));
    assertThatThrownBy(() -> complete("coordinator", "approveMinutes", Map.of("decision", "APPROVE"))).hasMessageContaining("minutes.ownApproval");
    complete("manager", "approveMinutes", Map.of("decision", "RETURN", "remark", "اذكروا القرار"));
    complete("secretariat", "reviseMinutes", weighed(correction, "ANNEXED", null));
    complete("manager", "approveMinutes", Map.of("decision", "APPROVE"));
    assertThat(comments.annexed(session)).extracting(MinutesComment::text).containsExactly("المبلغ 45 لا 30", PARTIAL);
    complete("secretariat", "preparePublication", publication("FULL", Map.of("lines", linesAndViews())));
    complete("comms", "translateSummary", Map.of("translation", "Funding was discussed."));
    PublishedMinutes.Sheet sheet = published.find(session).orElseThrow();
    assertThat(sheet.lines(Publication.Part.VIEW)).extracting(Publication.Line::text).containsExactly("المبلغ 45 لا 30", PARTIAL);
    assertThat(sheet.lines(Publication.Part.POINT)).allSatisfy(line -> assertThat(line.sector()).as("a sector tells where a speaker comes from").isNull());
    assertThat(sheet.left()).isZero();
  }

  @Test
  void ofTwoChairsBothApproveAndNobodyElse() {
    CaseNumber request = files.open(CaseType.REQUEST, LocalizedText.same("طلب حوار"), "IN_SESSION", null);
    assertThat(sessions.isCoChaired(plan.plan(request, LocalizedText.same("حوار"), LocalizedText.same("نقاش"), Set.of(Sector.PRIVATE)))).isTrue();
    held(Confidentiality.OPEN);
    assertThatThrownBy(() -> nameChairs.name(session, Set.of("committee1"))).hasMessageContaining("session.twoChairs");
    nameChairs.name(session, Set.of("committee1", "committee2"));
    drafted();
    commentsOver();
    assertThat(staff.tasks(session)).containsExactly("approveAsChair", "approveAsChair");
    assertThatThrownBy(() -> chair("committee3", Map.of("decision", "APPROVE"))).hasMessageContaining("minutes.notChair");
    chair("committee1", Map.of("decision", "APPROVE"));
    assertThat(book.find(session).orElseThrow().isApproved()).isFalse();
    assertThatThrownBy(() -> chair("committee1", Map.of("decision", "APPROVE"))).hasMessageContaining("minutes.signedAlready");
    chair("committee2", Map.of("decision", "RETURN", "remark", "اذكروا الموعد"));
    assertThat(staff.tasks(session)).containsExactly("reviseMinutes");
    complete("secretariat", "reviseMinutes", revision());
    chair("committee1", Map.of("decision", "APPROVE"));
    chair("committee2", Map.of("decision", "APPROVE"));
    assertThat(book.find(session).orElseThrow().signatures()).extracting(Minutes.Signature::account).containsExactlyInAnyOrder("committee1", "committee2");
    assertThat(book.find(session).orElseThrow().isApproved()).isTrue();
    complete("comms", "preparePublication", publication("NONE", Map.of("reason", "LEGAL", "explanation", "قضية منظورة")));
    assertThat(ended()).isTrue();
  }

  @Test
  void onlyASummaryGoesOutWithItsReason() {
    approved(Confidentiality.OPEN);
    assertThatThrownBy(() -> complete("comms", "preparePublication", publication("SUMMARY", Map.of()))).hasMessageContaining("reason");
    assertThatThrownBy(() -> complete("comms", "preparePublication", publication("SUMMARY", Map.of("reason", "SAFETY")))).hasMessageContaining("explanation: minutes.explanationMissing");
    complete("comms", "preparePublication", publication("SUMMARY", Map.of("reason", "SAFETY", "explanation", "تعرّض مشارك لتهديد")));
    complete("comms", "translateSummary", Map.of("translation", "Funding was discussed."));
    PublishedMinutes.Sheet sheet = published.find(session).orElseThrow();
    assertThat(sheet.publication().reason()).isEqualTo(Publication.Reason.SAFETY);
    assertThat(sheet.publication().lines()).isEmpty();
  }

  @Test
  void aPointIsLeftOutOnlyWithAReason() {
    approved(Confidentiality.OPEN);
    Map<String, Object> oneLess = publication("FULL", Map.of("lines", List.of(Map.of("id", "P1", "what", "احتياج", "text", "تمويل مستقر"))));
    assertThatThrownBy(() -> complete("comms", "preparePublication", oneLess)).hasMessageContaining("explanation: minutes.explanationMissing");
    Map<String, Object> forged = publication("FULL", Map.of("explanation", "سبب", "lines", List.of(Map.of("id", "V999999", "what", "رأي", "text", "ليس من المحضر"))));
    assertThatThrownBy(() -> complete("comms", "preparePublication", forged)).hasMessageContaining("lines: minutes.unknownLine");
    oneLess.put("explanation", "يمس طرفًا ثالثًا");
    complete("comms", "preparePublication", oneLess);
    complete("comms", "translateSummary", Map.of("translation", "Funding was discussed."));
    assertThat(published.find(session).orElseThrow().left()).isEqualTo(1);
  }

  @Test
  void withoutPublicationTheRegisterSaysWhy() {
    approved(Confidentiality.CHATHAM_HOUSE);
    complete("secretariat", "preparePublication", publication("NONE", Map.of("reason", "PRIVACY", "explanation", "يمكن التعرف على المشاركين")));
    assertThat(ended()).isTrue();
    assertThat(published.find(session)).isEmpty();
    assertThat(register.withoutMinutes(500)).filteredOn(meeting -> meeting.number().equals(session)).singleElement()
        .satisfies(meeting -> assertThat(meeting.reason()).isEqualTo(Publication.Reason.PRIVACY));
  }

  @Test
  void ofAClosedSessionNothingIsPublishedAndNobodyIsAsked() {
    int before = register.closed(clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate().minusYears(1));
    approved(Confidentiality.CLOSED);
    assertThat(ended()).isTrue();
    assertThat(publications.find(session).orElseThrow().reason()).isEqualTo(Publication.Reason.CLOSED);
    assertThat(published.find(session)).isEmpty();
    assertThat(register.withoutMinutes(500)).extracting(MeetingRegister.WithoutMinutes::number).doesNotContain(session);
    assertThat(register.closed(clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate().minusYears(1))).isEqualTo(before + 1);
  }

  @Test
  void aDraftThatIsLateIsToldToTheManagerOnce() {
    held(Confidentiality.OPEN);
    engine.letPass(Duration.ofDays(15), session);
    assertThat(mailed("minutesLate")).isPositive();
    assertThat(staff.tasks(session)).containsExactly("draftMinutes");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowWasTaken() {
    flows.coverAll(repository, MinutesAndPublication.KEY);
    flows.coverAll(repository, MinutesAndPublication.CIRCULATION);
    flows.coverAll(repository, MinutesAndPublication.PUBLICATION);
  }

  private void held(Confidentiality mode) {
    List<Long> institutions = IntStream.range(0, 3).mapToObj(i -> people.organisation(Sector.PRIVATE)).toList();
    present = institutions.stream().map(people::person).toList();
    session = some.session(null, mode, Set.copyOf(institutions));
    minutes.recorded(session, present, "ريم", List.of(new Minutes.Point(PointKind.NEED, Sector.PRIVATE, "تمويل مستقر")));
    runtime.startProcessInstanceByKey(MinutesAndPublication.KEY, session.value(), Map.of(MinutesAndPublication.SESSION, session.value()));
    engine.work(session);
  }

  private void drafted() {
    complete("secretariat", "draftMinutes", revision("rapporteur", "سعيد"));
  }

  private void approved(Confidentiality mode) {
    held(mode);
    drafted();
    commentsOver();
    complete("manager", "approveMinutes", Map.of("decision", "APPROVE"));
  }

  private void commentsOver() {
    engine.letPass(Duration.ofDays(12), session);
  }

  private void say(int who, MinutesComment.Kind kind, String text) {
    comment.comment(new CommentOnMinutes.Comment(some.token(session, present.get(who)), kind, null, text));
  }

  private void chair(String person, Map<String, ?> values) {
    staff.completeOneOf(person, session, "approveAsChair", values);
    engine.work(session);
  }

  private void complete(String person, String task, Map<String, ?> values) {
    staff.complete(person, session, task, values);
    engine.work(session);
  }

  private static Map<String, Object> revision(String... more) {
    Map<String, Object> form = new HashMap<>(Map.of("summary", "نوقش التمويل", "points", List.of(
        new HashMap<>(Map.of("kind", "NEED", "sector", "PRIVATE", "text", "تمويل مستقر")),
        new HashMap<>(Map.of("kind", "ACTION", "text", "إعداد دراسة", "owner", "فريق العمل", "due", "2027-01-10")))));
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    return form;
  }

  private static Map<String, Object> weighed(long comment, String verdict, String answer) {
    Map<String, Object> row = new HashMap<>(Map.of("id", String.valueOf(comment), "by", "x", "said", "x", "verdict", verdict));
    row.put("answer", answer);
    Map<String, Object> form = revision();
    form.put("comments", List.of(row));
    return form;
  }

  static Map<String, Object> publication(String scope, Map<String, ?> more) {
    Map<String, Object> form = new HashMap<>(Map.of("scope", scope));
    if (!scope.equals("NONE")) {
      form.putAll(Map.of("titleAr", "حوار السياسات", "titleEn", "Policy dialogue", "summary", "نوقش التمويل"));
    }
    if (scope.equals("FULL")) {
      form.put("lines", lines());
    }
    form.putAll(more);
    return form;
  }

  private static List<Map<String, Object>> lines() {
    return List.of(Map.of("id", "P1", "what", "احتياج", "text", "تمويل مستقر"), Map.of("id", "P2", "what", "إجراء", "text", "إعداد دراسة"));
  }

  private List<Map<String, Object>> linesAndViews() {
    return java.util.stream.Stream.concat(lines().stream(), comments.annexed(session).stream()
        .map(view -> Map.<String, Object>of("id", "V" + view.id(), "what", "رأي", "text", view.text()))).toList();
  }

  private boolean ended() {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(session.value()).count() == 0;
  }

  private int mailed(String template) {
    engine.work(session);
    return ledger.of(session).stream().filter(line -> line.template().equals(template)).mapToInt(DeliveryLedger.Line::sent).sum();
  }
}
