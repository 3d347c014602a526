package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a request join another with its applicant's consent: whoever asked for it now asks together with the other. */
@Service
@Transactional
public class MergeRequest {

  private final Moves moves;
  private final Applications applications;
  private final CoApplicants coApplicants;
  private final Register register;
  private final Timeline timeline;

  MergeRequest(Moves moves, Applications applications, CoApplicants coApplicants, Register register, Timeline timeline) {
    this.moves = moves;
    this.applications = applications;
    this.coApplicants = coApplicants;
    this.register = register;
    this.timeline = timeline;
  }

  public void of(CaseNumber number) {
    DialogueRequest request = moves.move(number, DialogueRequest::merge, "merged");
    CaseNumber into = request.course().merge().into();
    Application.Applicant who = applications.get(number).applicant();
    String name = who.organisation() == null ? who.name() : register.organisation(who.organisation()).orElseThrow().name().ar();
    coApplicants.add(into, new CoApplicants.CoApplicant(who.organisation(), name, number));
    coApplicants.of(number).forEach(each -> coApplicants.add(into, new CoApplicants.CoApplicant(each.organisation(), each.name(), number)));
    timeline.publish(into, "request.joined", Map.of("other", number.value()));
  }
}
