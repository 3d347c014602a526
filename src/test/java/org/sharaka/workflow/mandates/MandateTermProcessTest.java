package org.sharaka.workflow.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Accounts;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.mandates.EndMandate;
import org.sharaka.stakeholders.mandates.EnterMandate;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.MandateRole;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.support.Engine;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MandateTermProcessTest {

  @Autowired EnterMandate enter;
  @Autowired EndMandate end;
  @Autowired Mandates mandates;
  @Autowired SomePeople people;
  @Autowired IdentityService identity;
  @Autowired Accounts accounts;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired JdbcClient db;
  @Autowired Engine engine;
  @Autowired TakenFlows flows;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  long organisation;
  LocalDate today;

  @BeforeEach
  void anOrganisation() {
    organisation = people.organisation(Sector.CIVIL_SOCIETY);
    today = calendar.today();
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whoIsAppointedGetsAnAccountAndALinkButNoPassword() {
    Mandate lead = appoint(MandateRole.LEAD, null);
    assertThat(groups(lead)).containsExactly(Groups.CSO);
    assertThat(mails(lead)).containsExactly("partnerAccount");
    assertThat(accounts.authenticate(lead.account(), "sharaka")).isEmpty();
    assertThat(running(lead)).as("a mandate without an end needs no process").isZero();
  }

  @Test
  void theHolderIsRemindedAndLosesAccessWhenTheTermIsOverAndTheOrganisationIsAskedForASuccessor() {
    Mandate lead = appoint(MandateRole.LEAD, today.plusDays(60));
    Mandate deputy = appoint(MandateRole.DEPUTY, null);
    engine.letPass(Duration.ofDays(29), number(lead));
    assertThat(mails(lead)).containsExactly("partnerAccount");
    engine.letPass(Duration.ofDays(2), number(lead));
    assertThat(mails(lead)).containsExactly("partnerAccount", "mandateEnding");
    assertThat(groups(lead)).containsExactly(Groups.CSO);
    engine.letPass(Duration.ofDays(31), number(lead));
    assertThat(groups(lead)).isEmpty();
    assertThat(groups(deputy)).containsExactly(Groups.CSO);
    assertThat(mails(lead)).containsExactly("partnerAccount", "mandateEnding", "mandateVacant");
    assertThat(recipients(lead, "mandateVacant")).isEqualTo(1);
    assertThat(ended(lead, "successorAskedFor")).isTrue();
    assertThat(mandates.vacancies()).contains(organisation);
  }

  @Test
  void nobodyIsAskedForASuccessorWhoIsAppointedAlready() {
    Mandate lead = appoint(MandateRole.LEAD, today.plusDays(10));
    enter.handle(new EnterMandate.Appointment(organisation, "هند السيابية", email(), Language.EN, null, MandateRole.LEAD, null, today.plusDays(11), null));
    engine.letPass(Duration.ofDays(12), number(lead));
    assertThat(mails(lead)).doesNotContain("mandateVacant");
    assertThat(ended(lead, "mandatePassedOn")).isTrue();
  }

  @Test
  void aMandateThatIsEndedAtOnceShutsTheHolderOutAtOnce() {
    Mandate lead = appoint(MandateRole.LEAD, today.plusDays(300));
    end.handle(lead.id(), today.minusDays(1), "ترك العمل");
    assertThat(groups(lead)).isEmpty();
    engine.work(number(lead));
    assertThat(ended(lead, "successorAskedFor")).isTrue();
    assertThat(mails(lead)).doesNotContain("mandateEnding");
  }

  @Test
  void aMandateWithoutAnEndThatIsEndedRunsOutLikeAnyOther() {
    Mandate lead = appoint(MandateRole.LEAD, null);
    end.handle(lead.id(), today.plusDays(5), "انتقال");
    assertThat(running(lead)).isOne();
    engine.letPass(Duration.ofDays(3), number(lead));
    assertThat(groups(lead)).containsExactly(Groups.CSO);
    end.handle(lead.id(), calendar.today().minusDays(1), "انتقل قبل موعده");
    engine.work(number(lead));
    assertThat(ended(lead, "successorAskedFor")).isTrue();
  }

  @Test
  void theAccountStaysWhileItsHolderActsForAnotherOrganisation() {
    String email = email();
    long ministry = people.organisation(Sector.GOVERNMENT);
    Mandate first = appoint(organisation, email, MandateRole.LEAD, today.plusDays(5));
    Mandate second = appoint(ministry, email, MandateRole.LEAD, null);
    assertThat(second.account()).isEqualTo(first.account());
    assertThat(groups(first)).containsExactlyInAnyOrder(Groups.CSO, Groups.MINISTRY);
    assertThat(mails(second)).containsExactly("mandateEntered");
    engine.letPass(Duration.ofDays(6), number(first));
    assertThat(groups(first)).contains(Groups.MINISTRY);
    assertThat(mandates.organisationsOf(first.account())).containsExactly(ministry);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, MandateTerm.KEY);
  }

  private Mandate appoint(MandateRole role, LocalDate until) {
    return appoint(organisation, email(), role, until);
  }

  private Mandate appoint(long to, String email, MandateRole role, LocalDate until) {
    Mandate mandate = mandates.get(enter.handle(new EnterMandate.Appointment(to, "هند السيابية", email, Language.AR, null, role, "15/2026", today, until)));
    engine.work(number(mandate));
    return mandate;
  }

  private static String email() {
    return "h" + UUID.randomUUID() + "@example.org";
  }

  private static CaseNumber number(Mandate mandate) {
    return new CaseNumber(MandateTerm.businessKey(mandate));
  }

  private List<String> groups(Mandate mandate) {
    return identity.createGroupQuery().groupMember(mandate.account()).list().stream().map(group -> group.getId()).toList();
  }

  private List<String> mails(Mandate mandate) {
    return db.sql("select template from mailing where mailing_key like ? order by id").param("mandate/" + mandate.id() + "/%").query(String.class).list();
  }

  private int recipients(Mandate mandate, String template) {
    return db.sql("select total from mailing where mailing_key like ? and template = ?").params("mandate/" + mandate.id() + "/%", template).query(Integer.class).single();
  }

  private long running(Mandate mandate) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(MandateTerm.businessKey(mandate)).count();
  }

  private boolean ended(Mandate mandate, String end) {
    String instance = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(MandateTerm.businessKey(mandate)).singleResult().getId();
    return running(mandate) == 0 && history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId(end).count() == 1;
  }
}
