package org.sharaka.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.sharaka.gatherings.CallOff;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.ConveneEvent;
import org.sharaka.gatherings.DecidePaper;
import org.sharaka.gatherings.EventType;
import org.sharaka.gatherings.ForumPaper;
import org.sharaka.gatherings.ForumPapers;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.HandInPaper;
import org.sharaka.gatherings.PlanEvent;
import org.sharaka.gatherings.ReviewPaper;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EventForumProcessTest {

  @Autowired CaseFiles files;
  @Autowired Timeline timeline;
  @Autowired PlanEvent plan;
  @Autowired Gatherings gatherings;
  @Autowired GuestList list;
  @Autowired CheckIn checkIn;
  @Autowired CallOff callOff;
  @Autowired DeliveryLedger ledger;
  @Autowired ConveneEvent convene;
  @Autowired ForumPapers papers;
  @Autowired HandInPaper handIn;
  @Autowired ReviewPaper review;
  @Autowired DecidePaper decide;
  @Autowired Recommendations recommendations;
  @Autowired SomePeople people;
  @Autowired GreenMail mailbox;
  @Autowired Office staff;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired WorkingCalendar office;
  @Autowired AdjustableClock clock;

  CaseNumber project;
  CaseNumber event;
  String instance;
  long institution;
  Person guest;

  @BeforeEach
  void anEventIsPlanned() {
    project = files.open(CaseType.PROJECT, LocalizedText.same("مشروع"), "ACTIVE", null);
    institution = people.organisation(Sector.GOVERNMENT);
    guest = people.person(institution, true, Language.EN);
    event = plan.plan(project, new LocalizedText("حلقة العمل التعريفية", "Launch workshop"), LocalizedText.same("التعريف بالمشروع"), EventType.LAUNCH_WORKSHOP);
    instance = runtime.startProcessInstanceByKey(EventForum.KEY, project.value(), Map.of(EventForum.EVENT, event.value())).getId();
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void itIsApprovedHeldAndEveryoneWhoCameIsThanked() {
    complete("coordinator", "proposeEvent", proposal());
    assertThatThrownBy(() -> complete("coordinator", "reviewEvent", Map.of("decision", "APPROVE"))).hasMessageContaining("event.ownApproval");
    complete("director", "reviewEvent", Map.of("decision", "RETURN", "remark", "أضيفوا كلمة الافتتاح"));
    complete("coordinator", "proposeEvent", proposal());
    complete("director", "reviewEvent", Map.of("decision", "APPROVE"));
    assertThat(mailed("gatheringInvitation")).isEqualTo(1);
    untilThreeDaysBefore();
    complete("coordinator", "confirmEvent", Map.of("decision", "HOLD"));
    assertThatThrownBy(() -> complete("coordinator", "closeEvent", Map.of())).isInstanceOf(AssertionError.class);
    firstDay();
    GuestList.Row row = list.page(event, GuestList.Wanted.ALL, null, 10).get(0);
    checkIn.tick(new CheckIn.Tick(event, row.id(), gatherings.get(event).arrangement().schedule().first(), true));
    complete("coordinator", "checkIn", Map.of());
    complete("coordinator", "closeEvent", Map.of("closingStatement", "أوصى الحاضرون بالمضي في المشروع"));
    assertThat(outcome()).isEqualTo("HELD");
    assertThat(ended()).isTrue();
    assertThat(mailed("eventThanks")).isEqualTo(1);
    assertThat(received().get(1)).contains("Thank you for coming to", "https://example.org/fact-sheet.pdf");
    assertThat(timeline.newestPublic(project, 5)).extracting(Timeline.Entry::event).containsExactly("gathering.held");
    assertThat(timeline.newestPublic(project, 5).get(0).facts()).containsEntry("heads", 1).containsEntry("institutions", 1);
  }

  @Test
  void postponedItKeepsItsGuestsAndAsksThemAnew() {
    approved();
    untilThreeDaysBefore();
    complete("coordinator", "confirmEvent", Map.of("decision", "POSTPONE", "date", office.today().plusDays(50).toString(),
        "lastDate", office.today().plusDays(51).toString(), "from", "09:00", "to", "14:00", "reason", "تعذّر حجز القاعة"));
    assertThat(outcome()).isEqualTo("POSTPONED");
    assertThat(mailed("gatheringMoved")).isEqualTo(1);
    assertThat(received().get(1)).contains("SEQUENCE:1", "METHOD:REQUEST", "UID:" + event.value().toLowerCase());
    untilThreeDaysBefore();
    complete("coordinator", "confirmEvent", Map.of("decision", "CANCEL", "reason", "لم يعد لها داعٍ"));
    assertThat(outcome()).isEqualTo("CANCELLED");
    assertThat(ended()).isTrue();
    assertThat(received().get(2)).contains("METHOD:CANCEL", "SEQUENCE:2");
  }

  @Test
  void calledOffItEndsAndSaysWhy() {
    approved();
    callOff.one(event, new LocalizedText("ظروف قاهرة", "Force majeure"));
    engine.work(project);
    engine.work(event);
    assertThat(outcome()).isEqualTo("CANCELLED");
    assertThat(ended()).isTrue();
    assertThat(received().get(1)).contains("Reason: Force majeure");
    assertThat(gatherings.get(event).status()).isEqualTo(GatheringStatus.CANCELLED);
  }

  @Test
  void aForumCallsForPapersAndWhatItRecommendsIsFollowedUp() {
    event = convene.convene(new LocalizedText("ملتقى الشراكة", "Partnership forum"), LocalizedText.same("التشبيك"), EventType.FORUM);
    project = event;
    instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(event.value()).processDefinitionKey(EventForum.KEY).singleResult().getId();
    assertThatThrownBy(() -> proposeForum(45)).hasMessageContaining("papersUntil: forum.papersUntil");
    proposeForum(10);
    complete("director", "reviewEvent", Map.of("decision", "APPROVE"));
    assertThat(mailed("forumPapersCalled")).isEqualTo(1);
    handIn("تجربة جمعية", "author");
    handIn("عرض تجاري", "seller");
    assertThat(mailed("forumPaperReceived")).isEqualTo(2);
    clock.travelTo(office.today().plusDays(11).atTime(9, 0).atZone(office.zone()).toInstant());
    engine.work(project);
    assertThatThrownBy(() -> handIn("بعد المهلة", "late")).hasMessageContaining("forum.papersClosed");
    assertThatThrownBy(() -> complete("researcher", "reviewPapers", Map.of())).hasMessageContaining("forum.papersNotReviewed");
    List<ForumPaper> all = papers.of(event);
    all.forEach(paper -> staff.as("researcher", () -> review.review(event, paper.id(), ForumPaper.Verdict.ACCEPT, null)));
    all.forEach(paper -> staff.as("researcher", () -> review.review(event, paper.id(), ForumPaper.Verdict.REVISE, "تُراجع")));
    assertThatThrownBy(() -> staff.as("coordinator", () -> decide.decide(event, all.get(0).id(), 2, null))).hasMessageContaining("forum.paperNotReviewed");
    all.forEach(paper -> staff.as("coordinator", () -> review.review(event, paper.id(), ForumPaper.Verdict.ACCEPT, null)));
    complete("researcher", "reviewPapers", Map.of());
    assertThatThrownBy(() -> staff.as("coordinator", () -> decide.decide(event, all.get(0).id(), 1, null))).hasMessageContaining("item: forum.noSuchSession");
    staff.as("coordinator", () -> decide.decide(event, all.get(0).id(), 2, null));
    assertThatThrownBy(() -> complete("coordinator", "decidePapers", Map.of())).hasMessageContaining("forum.papersUndecided");
    assertThatThrownBy(() -> staff.as("coordinator", () -> decide.decide(event, all.get(1).id(), null, " "))).hasMessageContaining("reason: log.missing");
    staff.as("coordinator", () -> decide.decide(event, all.get(1).id(), null, "عرض لا ورقة"));
    complete("coordinator", "decidePapers", Map.of());
    assertThatThrownBy(() -> staff.as("coordinator", () -> decide.decide(event, all.get(0).id(), null, "رأي آخر"))).hasMessageContaining("forum.callOver");
    assertThat(mailed("forumPaperAccepted")).isEqualTo(1);
    assertThat(mailed("forumPaperDeclined")).isEqualTo(1);
    assertThat(mailed("gatheringInvitation")).isEqualTo(1);
    untilThreeDaysBefore();
    complete("coordinator", "confirmEvent", Map.of("decision", "HOLD"));
    firstDay();
    complete("coordinator", "checkIn", Map.of());
    complete("coordinator", "closeEvent", Map.of("closingStatement", "اتفق الحاضرون", "recommendations",
        List.of(Map.of("textAr", "دليل موحد للجمعيات", "textEn", "One directory", "source", "PAPER"))));
    assertThat(outcome()).isEqualTo("HELD");
    assertThat(recommendations.from(event)).hasSize(1);
  }

  private void proposeForum(int papersAfterDays) {
    LocalDate day = office.today().plusDays(30);
    Map<String, Object> form = new HashMap<>(proposal());
    form.putAll(Map.of("edition", 1, "theme", "الشراكة والتشبيك", "papersUntil", office.today().plusDays(papersAfterDays).toString()));
    form.put("agenda", List.of(Map.of("title", "الافتتاح", "from", "09:00", "to", "09:30", "kind", "OPENING"),
        Map.of("day", day.toString(), "title", "الجلسة الأولى", "from", "09:30", "to", "11:30", "kind", "SESSION")));
    complete("coordinator", "proposeEvent", form);
  }

  private void handIn(String title, String mark) {
    handIn.handIn(new HandInPaper.Paper(event, UUID.randomUUID().toString(), "هدى المعمرية", mark + UUID.randomUUID() + "@example.org", "جمعية غير مسجلة", Language.AR, title,
        "ملخص الورقة", true));
    engine.work(event);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowWasTaken() {
    flows.coverAll(repository, EventForum.KEY);
    flows.coverAll(repository, PaperCall.KEY);
  }

  private void approved() {
    complete("coordinator", "proposeEvent", proposal());
    complete("director", "reviewEvent", Map.of("decision", "APPROVE"));
  }

  private Map<String, Object> proposal() {
    LocalDate day = office.today().plusDays(30);
    Map<String, Object> form = new HashMap<>(Map.of("concept", "تعريف بالمشروع ومراحله", "factSheet", "https://example.org/fact-sheet.pdf",
        "date", day.toString(), "lastDate", day.plusDays(1).toString(), "from", "09:00", "to", "14:00", "place", "مركز المؤتمرات", "language", "AR"));
    form.put("agenda", List.of(Map.of("title", "الافتتاح", "from", "09:00", "to", "09:30"),
        Map.of("day", day.plusDays(1).toString(), "title", "الختام", "from", "09:00", "to", "09:30")));
    form.put("audienceOrganisations", List.of(String.valueOf(institution)));
    form.put("audienceKeyOnly", true);
    return form;
  }

  private void untilThreeDaysBefore() {
    LocalDate day = office.plus(gatherings.get(event).arrangement().schedule().first(), -3);
    clock.travelTo(day.atTime(9, 0).atZone(office.zone()).toInstant());
    engine.work(project);
  }

  private void firstDay() {
    clock.travelTo(gatherings.get(event).arrangement().schedule().start(office.zone()));
    engine.work(project);
  }

  private void complete(String person, String task, Map<String, ?> values) {
    staff.complete(person, project, task, values);
    engine.work(project);
    engine.work(event);
  }

  private int mailed(String template) {
    return ledger.of(event).stream().filter(line -> line.template().equals(template)).mapToInt(DeliveryLedger.Line::sent).sum();
  }

  /** Without reminders, in the order of arrival, as they went over the wire but decoded. */
  private List<String> received() {
    return Arrays.stream(mailbox.getReceivedMessages()).filter(m -> GreenMailUtil.getHeaders(m).contains(guest.email())).map(this::decoded)
        .filter(text -> !text.contains("This is a reminder")).toList();
  }

  private String decoded(MimeMessage message) {
    try {
      var parts = (jakarta.mail.internet.MimeMultipart) message.getContent();
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < parts.getCount(); i++) {
        text.append(new String(parts.getBodyPart(i).getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
      }
      return text.toString();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private String outcome() {
    return (String) history.createHistoricVariableInstanceQuery().processInstanceId(instance).variableName(EventForum.OUTCOME).singleResult().getValue();
  }

  private boolean ended() {
    return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
  }
}
