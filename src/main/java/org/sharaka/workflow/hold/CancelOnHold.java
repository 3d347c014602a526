package org.sharaka.workflow.hold;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.CancelProject;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("cancelOnHold")
class CancelOnHold implements JavaDelegate {

  private final CancelProject cancel;
  private final ProjectBoard board;

  CancelOnHold(CancelProject cancel, ProjectBoard board) {
    this.cancel = cancel;
    this.board = board;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    cancel.cancel(number, board.get(number).reason());
  }
}
