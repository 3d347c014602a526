package org.sharaka.workflow.feedback;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.FindContestedClauses;
import org.sharaka.guidelines.Milestone;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.phases.GuideWords;
import org.springframework.stereotype.Component;

@Component("findContested")
class FindContested implements JavaDelegate {

  private final FindContestedClauses contested;
  private final Consultations consultations;
  private final GuideWords guides;

  FindContested(FindContestedClauses contested, Consultations consultations, GuideWords guides) {
    this.contested = contested;
    this.consultations = consultations;
    this.guides = guides;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber guide = new CaseNumber((String) execution.getVariable(Feedback.GUIDE));
    guides.begin(guide, Milestone.AFTER_FEEDBACK);
    execution.setVariable("anyContested", contested.in(consultations.latest(guide).orElseThrow().id()) > 0);
  }
}
