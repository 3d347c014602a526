package org.sharaka.workflow.partnership;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.hold.ProcessTree;
import org.springframework.stereotype.Component;

@Component("shiftRequestDates")
class ShiftRequestDates implements JavaDelegate {

  private final ProcessTree tree;
  private final Clock clock;

  ShiftRequestDates(ProcessTree tree, Clock clock) {
    this.tree = tree;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Date since = (Date) execution.getVariable(RequestHold.SINCE);
    tree.shift(CaseOf.number(execution), PartnershipRequest.KEY, Duration.between(since.toInstant(), clock.instant()));
  }
}
