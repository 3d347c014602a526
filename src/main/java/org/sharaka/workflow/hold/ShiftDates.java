package org.sharaka.workflow.hold;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.lifecycle.Lifecycle;
import org.springframework.stereotype.Component;

@Component("shiftDates")
class ShiftDates implements JavaDelegate {

  private final ProcessTree tree;
  private final Pause pause;
  private final ProjectBoard board;

  ShiftDates(ProcessTree tree, Pause pause, ProjectBoard board) {
    this.tree = tree;
    this.pause = pause;
    this.board = board;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    tree.shift(number, Lifecycle.KEY, pause.since(board.get(number)));
  }
}
