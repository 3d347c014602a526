package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant that the request arrived: its number, a copy of what was written, and what happens next by when. */
@Service
@Transactional
public class AcknowledgeRequest {

  private final Moves moves;
  private final Applications applications;
  private final RequestMail mail;
  private final ExpectedDays expected;

  AcknowledgeRequest(Moves moves, Applications applications, RequestMail mail, ExpectedDays expected) {
    this.moves = moves;
    this.applications = applications;
    this.mail = mail;
    this.expected = expected;
  }

  public void of(CaseNumber number) {
    DialogueRequest request = moves.move(number, r -> r.take(Step.ACKNOWLEDGE), "acknowledged");
    Application application = applications.get(number);
    ExpectedDays.Plan plan = expected.of(request);
    mail.toSender(request, "receipt", Map.of("submitted", request.identity().submittedAt().toEpochMilli(), "review", plan.review(),
        "decision", plan.decision(), "problem", application.issue().problem(), "outcome", application.ask().outcome(),
        "proposals", application.ask().proposals() == null ? "" : application.ask().proposals()));
  }
}
