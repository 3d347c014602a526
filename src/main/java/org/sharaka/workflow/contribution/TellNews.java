package org.sharaka.workflow.contribution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("tellNews")
class TellNews implements JavaDelegate {

  private final TellContributors tell;

  TellNews(TellContributors tell) {
    this.tell = tell;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(ContributionNews.PEOPLE_LEFT, tell.next());
  }
}
