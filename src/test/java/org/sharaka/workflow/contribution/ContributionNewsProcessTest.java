package org.sharaka.workflow.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseFiles;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.recommendations.SomeRecommendations;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.SourceKind;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.consent.ChooseMail;
import org.sharaka.stakeholders.consent.MailChoices;
import org.sharaka.stakeholders.consent.MailKind;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.support.Partners;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.sharaka.workflow.mail.MailDispatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContributionNewsProcessTest {

  @Autowired SomePeople people;
  @Autowired SampleProjects projects;
  @Autowired SampleRequests requests;
  @Autowired SomeRecommendations recommendations;
  @Autowired Partners partners;
  @Autowired Mandates mandates;
  @Autowired Participation participation;
  @Autowired CaseFiles files;
  @Autowired Register register;
  @Autowired MailChoices choices;
  @Autowired ChooseMail choose;
  @Autowired AdjustableClock clock;
  @Autowired ManagementService management;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired Outbox outbox;
  @Autowired GreenMail server;
  @Autowired JdbcClient db;
  @Autowired TakenFlows flows;
  @Autowired TransactionTemplate transaction;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whoTookPartIsToldInTheirLanguageWithTheLinkToTheirPage() throws Exception {
    Person arab = person(Language.AR);
    Person english = person(Language.EN);
    CaseNumber project = projectWith(arab, english);
    files.moveTo(project, "ON_HOLD");
    aDayPasses();
    assertThat(mailsTo(arab)).isEqualTo(1);
    send();
    assertThat(received(arab).getSubject()).isEqualTo("ما الذي نتج عما قلتموه؟");
    assertThat(text(received(arab))).contains("ثمة جديد في أمر شاركتم فيه: «", choices.link(arab.id()) + "/contributions?lang=ar");
    assertThat(text(received(english))).contains("There is news about something you contributed to:", choices.link(english.id()) + "/contributions?lang=en");
  }

  @Test
  void manyChangesOfADayAreOneMailAndWhatChangesLaterThatDayWaits() {
    Person person = person(Language.AR);
    CaseNumber first = projectWith(person);
    CaseNumber second = projectWith(person);
    files.moveTo(first, "ON_HOLD");
    files.moveTo(first, "ACTIVE");
    files.moveTo(second, "ON_HOLD");
    aDayPasses();
    assertThat(mailsTo(person)).isEqualTo(1);
    assertThat(factsTo(person)).contains("\"count\":2");
    files.moveTo(second, "ACTIVE");
    runDay();
    assertThat(mailsTo(person)).as("on the same day").isEqualTo(1);
    aDayPasses();
    assertThat(mailsTo(person)).isEqualTo(2);
    aDayPasses();
    assertThat(mailsTo(person)).as("nothing new").isEqualTo(2);
  }

  @Test
  void whatIsNoChangeIsNoNews() {
    Person person = person(Language.AR);
    CaseNumber project = projectWith(person);
    files.moveTo(project, files.find(project).orElseThrow().status());
    aDayPasses();
    assertThat(mailsTo(person)).isZero();
  }

  @Test
  void whoWantsNoSuchMailIsNotWrittenTo() {
    Person never = person(Language.AR);
    Person choosy = person(Language.AR);
    CaseNumber project = projectWith(never, choosy);
    people.wantsNoMail(never);
    choose.handle(choices.link(choosy.id()).replaceFirst(".*/", ""), new ChooseMail.Choice(true, EnumSet.of(MailKind.SURVEYS, MailKind.EVENTS)), Language.AR);
    files.moveTo(project, "ON_HOLD");
    aDayPasses();
    assertThat(mailsTo(never)).isZero();
    assertThat(mailsTo(choosy)).isZero();
  }

  @Test
  void aRecommendationThatCameOfItIsNewsOnceEveryoneMayReadIt() {
    Person person = person(Language.AR);
    CaseNumber project = projectWith(person);
    recommendations.raised("لم تُصغ بعد", new Source(SourceKind.SURVEY, project, "1"));
    aDayPasses();
    assertThat(mailsTo(person)).isZero();
    recommendations.asked("تهيئة المداخل", new Source(SourceKind.SURVEY, project, "2"), people.organisation(Sector.GOVERNMENT));
    aDayPasses();
    assertThat(mailsTo(person)).isEqualTo(1);
  }

  @Test
  void whoeverActsForAnApplicantIsToldUnlessALetterSaidItAlready() {
    Partners.Partner ngo = partners.ngo();
    Person lead = person(ngo);
    Partners.Partner deputy = partners.deputyOf(ngo);
    requests.accepted(ngo.organisation());
    aDayPasses();
    assertThat(mailsTo(lead)).as("the decision was sent to the lead").isZero();
    assertThat(mailsTo(person(deputy))).as("nobody wrote to the deputy").isEqualTo(1);
  }

  @Test
  void whoAskedInTheirOwnNameIsToldUnlessALetterWentToTheirAddress() {
    Person asking = person(Language.AR);
    CaseNumber request = requests.ofGuest().number();
    db.sql("update request_application set email = ? where number = ?").params(asking.email(), request.value()).update();
    files.moveTo(request, "UNDER_SCREENING");
    aDayPasses();
    assertThat(mailsTo(asking)).isEqualTo(1);
    clock.advance(Duration.ofDays(1));
    files.moveTo(request, "ACCEPTED");
    outbox.queue(Mailing.of("letter-" + request, request, "test", Map.of(), List.of(new Recipient(null, asking.email(), "م", Language.AR, Map.of()))));
    runDay();
    assertThat(mailsTo(asking)).isEqualTo(1);
  }

  @Test
  void whatChangedMoreThanAMonthAgoIsNoNews() {
    Person person = person(Language.AR);
    CaseNumber project = projectWith(person);
    files.moveTo(project, "ON_HOLD");
    clock.advance(Duration.ofDays(31));
    runDay();
    assertThat(mailsTo(person)).isZero();
  }

  @Test
  void cutShortNothingIsToldTwiceAndNothingForgotten() {
    Person person = person(Language.AR);
    files.moveTo(projectWith(person), "ON_HOLD");
    ProcessInstance day = begin();
    drive(day, "tellNews");
    assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
      management.executeJob(job(day).getId());
      throw new IllegalStateException("the node dies");
    })).hasMessage("the node dies");
    assertThat(mailsTo(person)).isZero();
    finish(day);
    assertThat(mailsTo(person)).isEqualTo(1);
  }

  @Test
  void whatFailsForGoodIsAnIncidentAndGoesOnWhenItIsTriedAgain() {
    Person person = person(Language.AR);
    CaseNumber project = projectWith(person);
    files.moveTo(project, "ON_HOLD");
    ProcessInstance day = begin();
    drive(day, "tellNews");
    db.sql("update untold_news set case_number = 'PRJ-1999-001' where person_id = ?").param(person.id()).update();
    assertThatThrownBy(() -> management.executeJob(job(day).getId())).isInstanceOf(NullPointerException.class);
    management.setJobRetries(job(day).getId(), 1);
    assertThatThrownBy(() -> management.executeJob(job(day).getId())).isInstanceOf(NullPointerException.class);
    assertThat(runtime.createIncidentQuery().processInstanceId(day.getId()).singleResult().getActivityId()).isEqualTo("tellNews");
    db.sql("update untold_news set case_number = ? where person_id = ?").params(project.value(), person.id()).update();
    management.setJobRetries(job(day).getId(), 1);
    finish(day);
    assertThat(mailsTo(person)).isEqualTo(1);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, ContributionNews.KEY);
  }

  private Person person(Language language) {
    return people.person(people.organisation(Sector.CIVIL_SOCIETY), false, language);
  }

  private Person person(Partners.Partner partner) {
    long id = mandates.get(partner.mandate()).personId();
    return register.person(id).orElseThrow();
  }

  private CaseNumber projectWith(Person... contributors) {
    CaseNumber project = projects.approved();
    participation.record(project, Arrays.stream(contributors).map(Person::id).toList(), ContactChannel.EMAIL);
    db.sql("delete from case_change where case_number = ?").param(project.value()).update();
    return project;
  }

  private void aDayPasses() {
    clock.advance(Duration.ofDays(1));
    runDay();
  }

  private void runDay() {
    finish(begin());
  }

  private ProcessInstance begin() {
    Set<String> before = running();
    Job timer = management.createJobQuery().timers().processDefinitionKey(ContributionNews.KEY).list().stream().filter(job -> job.getProcessInstanceId() == null)
        .findFirst().orElseThrow();
    management.executeJob(timer.getId());
    String begun = running().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
    return runtime.createProcessInstanceQuery().processInstanceId(begun).singleResult();
  }

  private Set<String> running() {
    return new HashSet<>(runtime.createProcessInstanceQuery().processDefinitionKey(ContributionNews.KEY).list().stream().map(ProcessInstance::getId).toList());
  }

  private void drive(ProcessInstance day, String activity) {
    while (!runtime.getActiveActivityIds(day.getId()).contains(activity)) {
      management.executeJob(job(day).getId());
    }
  }

  private void finish(ProcessInstance day) {
    for (Job next = job(day); next != null; next = job(day)) {
      management.executeJob(next.getId());
    }
  }

  private Job job(ProcessInstance day) {
    return management.createJobQuery().processInstanceId(day.getId()).singleResult();
  }

  private long mailsTo(Person person) {
    return db.sql("select count(*) from outbox_mail o join mailing m on m.id = o.mailing_id where o.person_id = ? and m.template = 'contributionNews'")
        .param(person.id()).query(Long.class).single();
  }

  private String factsTo(Person person) {
    return db.sql("select o.facts from outbox_mail o join mailing m on m.id = o.mailing_id where o.person_id = ? and m.template = 'contributionNews'")
        .param(person.id()).query(String.class).single();
  }

  private void send() {
    List<Long> mailings = db.sql("select id from mailing where template = 'contributionNews'").query(Long.class).list();
    mailings.forEach(mailing -> runtime.createProcessInstanceQuery().processDefinitionKey(MailDispatch.KEY).variableValueEquals(MailDispatch.MAILING_ID, mailing).list()
        .forEach(this::finish));
  }

  private MimeMessage received(Person person) {
    return Arrays.stream(server.getReceivedMessages()).filter(message -> to(message).contains(person.email())).findFirst().orElseThrow();
  }

  private static String to(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage message) throws Exception {
    return (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
  }
}
