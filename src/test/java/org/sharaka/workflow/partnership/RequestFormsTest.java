package org.sharaka.workflow.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharaka.dialogues.AnswerInvitation;
import org.sharaka.dialogues.Brief;
import org.sharaka.dialogues.BriefPart;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.IssueBrief;
import org.sharaka.dialogues.WriteBrief;
import org.sharaka.dialogues.screening.CharterDecision;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Caller;
import org.sharaka.support.Partners;
import org.sharaka.support.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each form of a request opens in Tasklist for those whose task it is, with all it shows. */
@ServedTest
class RequestFormsTest {

  @LocalServerPort int port;
  @Autowired RequestPlay play;
  @Autowired Partners partners;
  @Autowired Counterparts counterparts;
  @Autowired AnswerInvitation answer;
  @Autowired WriteBrief write;
  @Autowired IssueBrief issue;
  @Autowired TaskService tasks;
  @Autowired AdjustableClock clock;

  CaseNumber number;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void theyOpenFromTheReviewToTheClosing() {
    Partners.Partner ministry = partners.ministry();
    number = play.submitted(partners.ngo().organisation());
    opens("secretariat", "reviewIntake");
    play.review(number, Map.of("result", "COMPLETE"));
    opens("secretariat", "holdAgainstCharter");
    play.does("secretariat", number, "holdAgainstCharter",
        Arrays.stream(CharterDecision.Criterion.values()).collect(Collectors.toMap(CharterDecision.Criterion::key, one -> "FULL")));
    opens("secretariat", "writeOpinion");
    play.opinion(number);
    opens("committee1", "castVote");
    play.votes(number, "ACCEPT");
    opens("secretariat", "formulateDecision");
    play.formulate(number, Map.of());
    opens("secretariat", "chooseCounterparts");
    play.does("secretariat", number, "chooseCounterparts", Map.of("invited", List.of(String.valueOf(ministry.organisation())), "letterNumber", "2026/17"));
    answer.with(counterparts.of(number).get(0).id(), AnswerInvitation.Answer.accepts("سعيد", "said@example.org"));
    play.work(number);
    opens("secretariat", "formGroup");
    theDialogueIsPrepared(ministry.organisation());
    opens("secretariat", "arrangeMeeting");
    play.does("secretariat", number, "arrangeMeeting", Map.of("way", "WRITTEN"));
    opens("secretariat", "weighOutcome");
    play.publishes(number);
    opens("secretariat", "formulateRecommendations");
    play.comesToNothing(number);
    opens("secretariat", "closeRequest");
  }

  private void theDialogueIsPrepared(long ministry) {
    Map<String, Object> state = Map.of("constituency", "PUBLIC", "organisation", String.valueOf(ministry), "name", "سعيد");
    Map<String, Object> civil = Map.of("constituency", "CIVIL", "organisation", String.valueOf(play.applicant(number)), "name", "سعاد");
    play.does("secretariat", number, "formGroup", Map.of("seats", List.of(civil, state), "affectedSeated", true));
    hand(BriefPart.APPLICANT, null);
    hand(BriefPart.COUNTERPART, ministry);
    play.work(number);
    opens("secretariat", "mergeBrief");
    play.does("secretariat", number, "mergeBrief", Map.of("background", "خلفية", "position", "موقف", "affectedPresent", true));
    opens("secretariat", "chooseFormat");
    play.does("secretariat", number, "chooseFormat", Map.of("format", "WRITTEN_EXCHANGE", "confidentiality", "OPEN"));
    opens("secretariat", "requestSupport");
    play.does("secretariat", number, "requestSupport", Map.of());
  }

  private void hand(BriefPart part, Long organisation) {
    write.save(number, part, organisation, new Brief.Text("خلفية", "موقف", "", "", ""), 0);
    issue.of(number, part, organisation);
  }

  private void opens(String person, String task) {
    String id = tasks.createTaskQuery().processInstanceBusinessKey(number.value()).taskDefinitionKey(task).list().stream()
        .filter(open -> open.getAssignee() == null || open.getAssignee().equals(person)).findFirst().orElseThrow(() -> new AssertionError(task)).getId();
    HttpResponse<String> shown = Caller.signedIn(port, person, Language.AR).getEngine("task/" + id + "/form-variables");
    assertThat(shown.statusCode()).as(task).isEqualTo(200);
    assertThat(shown.body()).as(task).contains(number.value());
  }
}
