package org.sharaka.workflow.hold;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.ResumeProject;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.lifecycle.Lifecycle;
import org.springframework.stereotype.Component;

@Component("resumeHeldProject")
class ResumeHeldProject implements JavaDelegate {

  private final ProcessTree tree;
  private final ResumeProject resume;

  ResumeHeldProject(ProcessTree tree, ResumeProject resume) {
    this.tree = tree;
    this.resume = resume;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    tree.activate(number, Lifecycle.KEY);
    resume.resume(number);
  }
}
