package org.sharaka.workflow.partnership;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.DialogueSessions;
import org.sharaka.gatherings.PostponeComments;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.hold.ProcessTree;
import org.springframework.stereotype.Component;

@Component("shiftRequestDates")
class ShiftRequestDates implements JavaDelegate {

  private final ProcessTree tree;
  private final DialogueSessions sessions;
  private final PostponeComments comments;
  private final Clock clock;

  ShiftRequestDates(ProcessTree tree, DialogueSessions sessions, PostponeComments comments, Clock clock) {
    this.tree = tree;
    this.sessions = sessions;
    this.comments = comments;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Date since = (Date) execution.getVariable(RequestHold.SINCE);
    Duration by = Duration.between(since.toInstant(), clock.instant());
    tree.shift(CaseOf.number(execution), PartnershipRequest.KEY, by);
    sessions.of(CaseOf.number(execution)).forEach(line -> comments.on(line.session(), by));
  }
}
