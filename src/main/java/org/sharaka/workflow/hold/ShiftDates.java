package org.sharaka.workflow.hold;

import java.time.Duration;
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
  private final ShownDeadlines shown;

  ShiftDates(ProcessTree tree, Pause pause, ProjectBoard board, ShownDeadlines shown) {
    this.tree = tree;
    this.pause = pause;
    this.board = board;
    this.shown = shown;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    Duration by = pause.since(board.get(number));
    tree.shift(number, Lifecycle.KEY, by);
    shown.move(number, by);
  }
}
