package org.sharaka.workflow.hold;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.TellParticipants;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("announceResumption")
class AnnounceResumption implements JavaDelegate {

  private final TellParticipants tell;
  private final ProjectBoard board;

  AnnounceResumption(TellParticipants tell, ProjectBoard board) {
    this.tell = tell;
    this.board = board;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ProjectBoard.Line project = board.get(CaseOf.number(execution));
    tell.tell(project.number(), "resumed-" + execution.getProcessInstanceId(), "projectResumed", Map.of("title", project.title()));
  }
}
