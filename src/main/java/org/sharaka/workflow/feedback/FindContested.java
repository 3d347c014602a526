package org.sharaka.workflow.feedback;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.FindContestedClauses;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

@Component("findContested")
class FindContested implements JavaDelegate {

  private final FindContestedClauses contested;
  private final Consultations consultations;

  FindContested(FindContestedClauses contested, Consultations consultations) {
    this.contested = contested;
    this.consultations = consultations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber guide = new CaseNumber((String) execution.getVariable(Feedback.GUIDE));
    execution.setVariable("anyContested", contested.in(consultations.latest(guide).orElseThrow().id()) > 0);
  }
}
