package org.sharaka.workflow.charter;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.FreezeVersion;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** What the reviewers had corrected is closed, so that nobody adopts a text that still changes. */
@Component("freezeRevision")
class FreezeRevision implements JavaDelegate {

  private final FreezeVersion freeze;

  FreezeRevision(FreezeVersion freeze) {
    this.freeze = freeze;
  }

  @Override
  public void execute(DelegateExecution execution) {
    freeze.of(CaseOf.number(execution));
  }
}
