package org.sharaka.workflow.voting;

import java.util.Arrays;
import java.util.List;
import org.sharaka.dialogues.DecisionOutcome;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.committee.BallotKind;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** What can be voted for. A matter that was put off once, and one that is appealed against, is not put off again. */
@Component
class BallotOptions {

  private final Requests requests;
  private final List<BallotSubject> subjects;

  BallotOptions(Requests requests, List<BallotSubject> subjects) {
    this.requests = requests;
    this.subjects = subjects;
  }

  List<String> of(CaseNumber number, BallotKind kind) {
    return subjects.stream().filter(subject -> subject.kind() == kind).findFirst().map(subject -> subject.options(number)).orElseGet(() -> outcomes(number, kind));
  }

  private List<String> outcomes(CaseNumber number, BallotKind kind) {
    boolean mayBePutOff = kind == BallotKind.DECISION && requests.find(number).map(request -> request.status() != RequestStatus.DEFERRED).orElse(true);
    return Arrays.stream(DecisionOutcome.values()).filter(outcome -> mayBePutOff || outcome != DecisionOutcome.DEFER).map(Enum::name).toList();
  }
}
