package org.sharaka.workflow.hold;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.ResumeProject;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("resumeHeldProject")
class ResumeHeldProject implements JavaDelegate {

  private final ProcessTree tree;
  private final Pause pause;
  private final ProjectBoard board;
  private final ResumeProject resume;

  ResumeHeldProject(ProcessTree tree, Pause pause, ProjectBoard board, ResumeProject resume) {
    this.tree = tree;
    this.pause = pause;
    this.board = board;
    this.resume = resume;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    tree.activate(number, pause.since(board.get(number)));
    resume.resume(number);
  }
}
