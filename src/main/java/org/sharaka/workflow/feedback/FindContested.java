package org.sharaka.workflow.feedback;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

@Component("findContested")
class FindContested implements JavaDelegate {

  private final FindContestedClauses contested;

  FindContested(FindContestedClauses contested) {
    this.contested = contested;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable("anyContested", contested.find(new CaseNumber((String) execution.getVariable(Feedback.GUIDE))));
  }
}
