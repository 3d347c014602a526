package org.sharaka.workflow.feedback;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("openFeedback")
class OpenFeedback implements JavaDelegate {

  private final OpenFeedbackChannels open;

  OpenFeedback(OpenFeedbackChannels open) {
    this.open = open;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OpenFeedbackChannels.Opened opened = open.open(CaseOf.number(execution), new CaseNumber((String) execution.getVariable(Feedback.GUIDE)));
    execution.setVariable(Feedback.ROUND, opened.round());
    execution.setVariable(Feedback.SESSIONS, String.join(",", opened.sessions()));
  }
}
