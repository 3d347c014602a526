package org.sharaka.workflow.feedback;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("buildResponse")
class BuildResponse implements JavaDelegate {

  private final ResponsePaper paper;

  BuildResponse(ResponsePaper paper) {
    this.paper = paper;
  }

  @Override
  public void execute(DelegateExecution execution) {
    paper.write(CaseOf.number(execution), new CaseNumber((String) execution.getVariable(Feedback.GUIDE)));
  }
}
