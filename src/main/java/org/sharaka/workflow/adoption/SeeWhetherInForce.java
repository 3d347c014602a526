package org.sharaka.workflow.adoption;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.lifecycle.Lifecycle;
import org.springframework.stereotype.Component;

/** A project may come back to its last phase with a text that is in force: then there is nothing to adopt again. */
@Component("seeWhetherInForce")
class SeeWhetherInForce implements ExecutionListener {

  private final Guides guides;

  SeeWhetherInForce(Guides guides) {
    this.guides = guides;
  }

  @Override
  public void notify(DelegateExecution execution) {
    CaseNumber guide = new CaseNumber((String) execution.getVariable("guideNumber"));
    boolean inForce = guides.get(guide).latest().isAdopted();
    execution.setVariable("textInForce", inForce);
    execution.setVariable(Lifecycle.ADOPTED, inForce);
  }
}
