package org.sharaka.workflow.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.projects.CompleteProject;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("archiveDossier")
class ArchiveDossier implements JavaDelegate {

  private final CompleteProject complete;

  ArchiveDossier(CompleteProject complete) {
    this.complete = complete;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Object adopted = execution.getVariable(Lifecycle.ADOPTED);
    complete.complete(CaseOf.number(execution), Boolean.TRUE.equals(adopted));
  }
}
