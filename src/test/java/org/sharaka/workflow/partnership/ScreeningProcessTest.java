package org.sharaka.workflow.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.ClockBoard;
import org.sharaka.dialogues.AppealDecision;
import org.sharaka.dialogues.Priority;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.committee.BallotResult.Basis;
import org.sharaka.dialogues.committee.Ballots;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.sharaka.workflow.screening.RequestScreening;
import org.sharaka.workflow.voting.DecisionVote;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreeningProcessTest {

  @Autowired RequestPlay play;
  @Autowired Partners partners;
  @Autowired AppealDecision appeal;
  @Autowired Ballots ballots;
  @Autowired Requests requests;
  @Autowired ClockBoard clocks;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  long applicant;

  @BeforeEach
  void somebodyWhoAsks() {
    applicant = partners.ngo().organisation();
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whatTheCommitteeVotesForIsCarriedOut() {
    CaseNumber number = play.voting(applicant);
    assertThat(play.voters(number)).isEqualTo(RequestPlay.COMMITTEE);
    assertThat(requests.get(number).handling().priority()).as("it met every criterion").isEqualTo(Priority.HIGH);
    play.votes(number, "ACCEPT");
    assertThat(play.status(number)).isEqualTo(RequestStatus.UNDER_SCREENING);
    play.formulate(number, Map.of());
    assertThat(play.status(number)).isEqualTo(RequestStatus.ACCEPTED);
    assertThat(play.tasks(number)).containsExactly("chooseCounterparts");
  }

  @Test
  void nobodyVotesForAnother() {
    CaseNumber number = play.voting(applicant);
    play.vote(number, "committee1", "ACCEPT");
    assertThat(play.voters(number)).containsExactly("committee2", "committee3");
    assertThat(clocks.open(number)).as("the vote goes on").extracting(c -> c.level()).containsExactly("REQ_DECISION");
    assertThatThrownBy(() -> play.vote(number, "committee1", "ACCEPT")).isInstanceOf(AssertionError.class);
  }

  @Test
  void aRefusalStandsWhenNobodyAppeals() {
    CaseNumber number = rejected();
    assertThat(play.status(number)).isEqualTo(RequestStatus.REJECTED);
    assertThat(play.isOpen(number)).isTrue();
    play.later(number, 35);
    assertThat(play.isOpen(number)).isFalse();
    assertThat(play.ended(number, "requestRefused")).isTrue();
    assertThatThrownBy(() -> appeal.of(number, "متأخر")).isInstanceOf(Refused.class);
  }

  @Test
  void anAppealIsVotedOnByOthersAndMayBeUpheld() {
    CaseNumber number = rejected();
    appeal.of(number, "لم تُقرأ الأدلة");
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.APPEALED);
    assertThat(play.voters(number)).containsExactly("committee4", "committee5", "committee6");
    List.of("committee4", "committee5", "committee6").forEach(member -> play.vote(number, member, "ACCEPT"));
    play.formulate(number, Map.of());
    assertThat(play.status(number)).isEqualTo(RequestStatus.ACCEPTED);
  }

  @Test
  void anAppealThatIsTurnedDownEndsIt() {
    CaseNumber number = rejected();
    appeal.of(number, "لم تُقرأ الأدلة");
    play.work(number);
    List.of("committee4", "committee5", "committee6").forEach(member -> play.vote(number, member, "REJECT"));
    play.formulate(number, Map.of());
    assertThat(play.ended(number, "requestRefused")).isTrue();
    assertThatThrownBy(() -> appeal.of(number, "مرة ثانية")).isInstanceOf(Refused.class);
  }

  @Test
  void anotherBodyIsCompetent() {
    CaseNumber number = play.voting(applicant);
    play.votes(number, "REDIRECT");
    play.formulate(number, Map.of("redirectedTo", "بلدية مسقط"));
    assertThat(play.status(number)).isEqualTo(RequestStatus.REDIRECTED);
    assertThat(play.ended(number, "requestSentOn")).isTrue();
  }

  @Test
  void whatIsPutOffComesUpAgain() {
    CaseNumber number = play.voting(applicant);
    play.votes(number, "DEFER");
    play.formulate(number, Map.of("deferredUntil", calendar.today().plusDays(20).toString()));
    assertThat(play.status(number)).isEqualTo(RequestStatus.DEFERRED);
    assertThat(play.tasks(number)).isEmpty();
    play.later(number, 21);
    assertThat(play.tasks(number)).containsExactly("writeOpinion");
    play.opinion(number);
    play.votes(number, "ACCEPT");
    play.formulate(number, Map.of());
    assertThat(play.status(number)).isEqualTo(RequestStatus.ACCEPTED);
  }

  @Test
  void withoutQuorumItGoesOnInWritingWithTheAlternates() {
    CaseNumber number = play.voting(applicant);
    play.vote(number, "committee1", "ACCEPT");
    play.cast(number, "committee2", Map.of("stand", "INTEREST", "statement", "عضو في مجلس مقدم الطلب"));
    play.later(number, 12);
    assertThat(play.mails(number)).contains("ballotReminder");
    play.later(number, 8);
    assertThat(play.voters(number)).containsExactly("committee3", "committee5", "committee6");
    play.vote(number, "committee5", "ACCEPT");
    play.later(number, 20);
    play.formulate(number, Map.of());
    assertThat(play.status(number)).isEqualTo(RequestStatus.ACCEPTED);
  }

  @Test
  void twoTiesPutItOff() {
    CaseNumber number = play.voting(applicant);
    tie(number);
    assertThat(play.voters(number)).as("once more").isEqualTo(RequestPlay.COMMITTEE);
    tie(number);
    assertThat(ballots.of(number).get(0).result().basis()).isEqualTo(Basis.DEFERRED_AFTER_TIE);
    play.formulate(number, Map.of("deferredUntil", calendar.today().plusDays(20).toString()));
    assertThat(play.status(number)).isEqualTo(RequestStatus.DEFERRED);
    play.later(number, 21);
    play.opinion(number);
    tie(number);
    tie(number);
    assertThat(ballots.of(number).get(0).result().basis()).isEqualTo(Basis.REJECTED_AFTER_TIE);
    play.formulate(number, Map.of());
    assertThat(play.status(number)).isEqualTo(RequestStatus.REJECTED);
  }

  @Test
  void anAppealOnWhichNobodyVotesLeavesTheRefusal() {
    CaseNumber number = rejected();
    appeal.of(number, "لم تُقرأ الأدلة");
    play.work(number);
    play.later(number, 20);
    play.later(number, 20);
    assertThat(play.tasks(number)).containsExactly("formulateDecision");
    play.formulate(number, Map.of());
    assertThat(play.ended(number, "requestRefused")).isTrue();
  }

  @Test
  void aLateOpinionIsToldToTheManager() {
    CaseNumber number = play.voting(applicant);
    play.votes(number, "DEFER");
    play.formulate(number, Map.of("deferredUntil", calendar.today().plusDays(5).toString()));
    play.later(number, 6);
    play.later(number, 10);
    assertThat(play.mails(number)).contains("requestLate");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, RequestScreening.KEY);
    flows.coverAll(repository, DecisionVote.KEY);
  }

  private CaseNumber rejected() {
    CaseNumber number = play.voting(applicant);
    play.votes(number, "REJECT");
    play.formulate(number, Map.of());
    return number;
  }

  private void tie(CaseNumber number) {
    play.vote(number, "committee1", "ACCEPT");
    play.vote(number, "committee2", "REJECT");
    play.abstain(number, "committee3");
  }
}
