package org.sharaka.workflow.minutes;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

@Component("issueMinutes")
class IssueMinutes implements JavaDelegate {

  private final MinutesPaper paper;
  private final Sessions sessions;

  IssueMinutes(MinutesPaper paper, Sessions sessions) {
    this.paper = paper;
    this.sessions = sessions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber session = MinutesAndPublication.session(execution);
    paper.approved(session);
    execution.setVariable(MinutesAndPublication.CLOSED, sessions.terms(session).confidentiality() == Confidentiality.CLOSED);
  }
}
