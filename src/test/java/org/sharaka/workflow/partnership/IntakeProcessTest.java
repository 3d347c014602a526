package org.sharaka.workflow.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.ClockBoard;
import org.sharaka.dialogues.AnswerMerge;
import org.sharaka.dialogues.CoApplicants;
import org.sharaka.dialogues.ProvideInformation;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.screening.Checks;
import org.sharaka.dialogues.screening.DuplicateDecision.Verdict;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.sharaka.workflow.intake.RequestIntake;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IntakeProcessTest {

  @Autowired RequestPlay play;
  @Autowired Partners partners;
  @Autowired ProvideInformation provide;
  @Autowired AnswerMerge answerMerge;
  @Autowired CoApplicants coApplicants;
  @Autowired Checks checks;
  @Autowired ClockBoard clocks;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
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
  void aRequestIsAcknowledgedAndCheckedByItselfAndThenReviewed() {
    CaseNumber number = play.submitted(applicant);
    assertThat(play.status(number)).isEqualTo(RequestStatus.ACKNOWLEDGED);
    assertThat(play.mails(number)).containsExactly("request.receipt");
    assertThat(play.tasks(number)).containsExactly("reviewIntake");
    assertThat(clocks.open(number)).extracting(c -> c.level()).containsExactly("REQ_INTAKE");
    assertThat(checks.last(number)).hasValueSatisfying(check -> assertThat(check.missing()).isEmpty());
    play.review(number, Map.of("result", "COMPLETE"));
    assertThat(play.status(number)).isEqualTo(RequestStatus.UNDER_SCREENING);
    assertThat(play.tasks(number)).containsExactly("holdAgainstCharter");
  }

  @Test
  void whatIsAskedIsAnsweredAndReviewedAnew() {
    CaseNumber number = play.submitted(applicant);
    assertThatThrownBy(() -> play.review(number, Map.of("result", "ASK"))).isInstanceOf(Refused.class);
    play.review(number, Map.of("result", "ASK", "question", "ما عدد المدارس؟"));
    assertThat(play.status(number)).isEqualTo(RequestStatus.INFO_REQUESTED);
    assertThat(play.tasks(number)).isEmpty();
    provide.to(number, "ثلاثون");
    play.work(number);
    assertThat(play.tasks(number)).containsExactly("reviewIntake");
    assertThatThrownBy(() -> provide.to(number, "مرة أخرى")).isInstanceOf(Refused.class);
    assertThat(play.tasks(number)).as("a second answer changes nothing").containsExactly("reviewIntake");
  }

  @Test
  void whoDoesNotAnswerIsRemindedThenClosedAndMayComeBack() {
    CaseNumber number = play.submitted(applicant);
    play.review(number, Map.of("result", "ASK", "question", "ما عدد المدارس؟"));
    play.later(number, 8);
    assertThat(play.mails(number)).contains("request.questionReminder");
    play.later(number, 14);
    assertThat(play.status(number)).isEqualTo(RequestStatus.LAPSED);
    assertThat(play.ended(number, "requestLapsed")).isTrue();
    provide.to(number, "ثلاثون");
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.ACKNOWLEDGED);
    assertThat(play.tasks(number)).containsExactly("reviewIntake");
  }

  @Test
  void aDoubleIsFoundAndMergedWithConsent() {
    CaseNumber first = play.submitted(partners.ngo().organisation());
    CaseNumber second = play.submitted(applicant);
    assertThat(checks.last(second)).hasValueSatisfying(check -> assertThat(check.verdict()).isEqualTo(Verdict.PROPOSE_MERGE));
    assertThatThrownBy(() -> play.review(second, Map.of("result", "MERGE", "into", "REQ-1999-9999"))).isInstanceOf(Refused.class);
    play.review(second, Map.of("result", "MERGE", "into", first.value()));
    answerMerge.with(second, true);
    play.work(second);
    assertThat(play.status(second)).isEqualTo(RequestStatus.MERGED);
    assertThat(play.ended(second, "requestMerged")).isTrue();
    assertThat(coApplicants.of(first)).anyMatch(one -> Long.valueOf(applicant).equals(one.organisation()));
    assertThatThrownBy(() -> answerMerge.with(second, false)).as("too late").isInstanceOf(Refused.class);
  }

  @Test
  void whoObjectsOrIsSilentStaysSeparate() {
    CaseNumber first = play.submitted(partners.ngo().organisation());
    CaseNumber second = play.submitted(applicant);
    play.review(second, Map.of("result", "MERGE", "into", first.value()));
    answerMerge.with(second, false);
    play.work(second);
    assertThat(play.tasks(second)).containsExactly("reviewIntake");
    play.review(second, Map.of("result", "MERGE", "into", first.value()));
    play.later(second, 9);
    assertThat(play.tasks(second)).containsExactly("reviewIntake");
    assertThat(play.status(second)).isEqualTo(RequestStatus.ACKNOWLEDGED);
  }

  @Test
  void aLateReviewIsToldToTheManager() {
    CaseNumber number = play.submitted(applicant);
    play.later(number, 7);
    assertThat(play.mails(number)).contains("requestLate");
    assertThat(play.tasks(number)).containsExactly("reviewIntake");
  }

  @Test
  void urgentRequestsHaveHalfTheTime() {
    CaseNumber number = play.submitted(applicant);
    play.review(number, Map.of("result", "COMPLETE", "harm", true));
    assertThat(clocks.open(number)).allMatch(c -> c.urgent());
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, RequestIntake.KEY);
  }
}
