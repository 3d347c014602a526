package org.sharaka.workflow.survey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sharaka.surveys.JudgeResponses;
import org.springframework.stereotype.Component;

/** A survey that was given up by hand stays as it is. */
@Component("giveUpUnanswered")
class GiveUpUnanswered implements ExecutionListener {

  private final JudgeResponses judge;

  GiveUpUnanswered(JudgeResponses judge) {
    this.judge = judge;
  }

  @Override
  public void notify(DelegateExecution execution) {
    judge.unanswered(SurveyCampaign.survey(execution));
  }
}
