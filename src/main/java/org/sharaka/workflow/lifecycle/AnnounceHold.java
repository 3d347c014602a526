package org.sharaka.workflow.lifecycle;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.TellParticipants;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("announceHold")
class AnnounceHold implements JavaDelegate {

  private final TellParticipants tell;
  private final ProjectBoard board;

  AnnounceHold(TellParticipants tell, ProjectBoard board) {
    this.tell = tell;
    this.board = board;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ProjectBoard.Line project = board.get(CaseOf.number(execution));
    tell.tell(project.number(), "held-" + project.heldSince(), "projectHeld",
        Map.of("title", project.title(), "until", project.resumeExpected().toString()));
  }
}
