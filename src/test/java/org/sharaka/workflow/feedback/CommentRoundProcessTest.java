package org.sharaka.workflow.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.guidelines.CloseConsultation;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.FreezeVersion;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.OpenConsultation;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.support.Engine;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommentRoundProcessTest {

  private static final String INVITATION = "comment.invitation";
  private static final String REMINDER = "comment.reminder";

  @Autowired GuideStories stories;
  @Autowired Guides guides;
  @Autowired FreezeVersion freeze;
  @Autowired OpenConsultation open;
  @Autowired CloseConsultation close;
  @Autowired Consultations consultations;
  @Autowired Participation participation;
  @Autowired CaseFiles files;
  @Autowired Timeline timeline;
  @Autowired DeliveryLedger ledger;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;

  CaseNumber project;
  CaseNumber guide;
  List<Long> people;
  LocalDate lastDay;
  long round;
  String instance;

  @BeforeEach
  void aRoundOfTwentyWorkingDaysBegins() {
    stories.consultNobodyElse();
    project = stories.project();
    guide = stories.guide(project);
    stories.clause(guide, guides.text(guides.get(guide).latest().id()).chapters().get(0).id(), "الإفصاح السنوي", true);
    freeze.of(guide);
    people = List.of(stories.person(Sector.PRIVATE, false), stories.person(Sector.CIVIL_SOCIETY, false));
    participation.record(project, people, ContactChannel.INTERVIEW);
    lastDay = calendar.plus(calendar.today(), 20);
    round = open.with(guide, calendar.today(), lastDay, null);
    instance = runtime.startProcessInstanceByKey(Feedback.ROUND_KEY, project.value(), Map.of(Feedback.ROUND, round, "phase", 3)).getId();
    engine.work(project);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whoTookPartIsInvitedOnceAndTheSilentAreRemindedTwice() {
    assertThat(waiting()).isTrue();
    assertThat(files.find(guide).orElseThrow().status()).isEqualTo("UNDER_DISCUSSION");
    assertThat(mails(people.get(0))).containsExactly(INVITATION);
    assertThat(mails(people.get(1))).containsExactly(INVITATION);
    until(calendar.plus(lastDay, -6));
    assertThat(mails(people.get(0))).containsExactly(INVITATION);
    speaks(people.get(0));
    until(calendar.plus(lastDay, -4));
    assertThat(mails(people.get(0))).containsExactly(INVITATION);
    assertThat(mails(people.get(1))).containsExactly(INVITATION, REMINDER);
    until(calendar.plus(lastDay, -1));
    assertThat(mails(people.get(1))).containsExactly(INVITATION, REMINDER, REMINDER);
    until(lastDay);
    assertThat(waiting()).as("comments are taken until the end of the last day").isTrue();
    until(calendar.plus(lastDay, 1));
    assertThat(ended()).isTrue();
    assertThat(consultations.get(round).closedAt()).isNotNull();
    assertThat(files.find(guide).orElseThrow().status()).isEqualTo("DRAFTING");
    assertThat(timeline.newestPublic(guide, 1).get(0).event()).isEqualTo("guide.consultationClosed");
  }

  @Test
  void closedBeforeItsTimeItEndsAndSaysWhy() {
    close.of(round, "وردت الملاحظات كلها");
    engine.work(project);
    assertThat(ended()).isTrue();
    assertThat(files.find(guide).orElseThrow().status()).isEqualTo("DRAFTING");
    assertThat(timeline.newestPublic(guide, 1)).singleElement().satisfies(entry -> {
      assertThat(entry.event()).isEqualTo("guide.consultationCut");
      assertThat(entry.facts()).containsEntry("reason", "وردت الملاحظات كلها");
    });
  }

  @Test
  void closedWhileAReminderIsBeingSentItRemindsNobodyAndEnds() {
    clock.travelTo(justAfter(calendar.plus(lastDay, -5)));
    management.executeJob(management.createJobQuery().processInstanceId(instance).duedateLowerThan(Date.from(clock.instant())).singleResult().getId());
    assertThat(runtime.getActiveActivityIds(instance)).containsExactly("remindSilent");
    close.of(round, "قرار اللجنة");
    engine.work(project);
    assertThat(ended()).isTrue();
    assertThat(mails(people.get(0))).containsExactly(INVITATION);
    assertThat(runtime.createIncidentQuery().processInstanceId(instance).count()).isZero();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, Feedback.ROUND_KEY);
  }

  private void speaks(long person) {
    db.sql("update contribution set saved_at = current_timestamp where round_id = ? and person_id = ?").params(round, person).update();
  }

  private List<String> mails(long person) {
    return db.sql("select m.template from outbox_mail o join mailing m on m.id = o.mailing_id where o.person_id = ? and o.status = 'SENT' order by o.id").param(person)
        .query(String.class).list();
  }

  private void until(LocalDate day) {
    clock.travelTo(justAfter(day));
    engine.work(project);
  }

  private Instant justAfter(LocalDate day) {
    return calendar.endOf(day).plus(Duration.ofMinutes(1));
  }

  private boolean waiting() {
    return runtime.getActiveActivityIds(instance).equals(List.of("whatFirst"));
  }

  private boolean ended() {
    return history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId("roundClosed").finished().count() == 1
        && runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
  }
}
