package org.sharaka.workflow.minutes;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.ReleaseMinutes;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

@Component("publishMinutes")
class PublishAgreedMinutes implements JavaDelegate {

  private final PublicMinutesPaper paper;
  private final ReleaseMinutes release;

  PublishAgreedMinutes(PublicMinutesPaper paper, ReleaseMinutes release) {
    this.paper = paper;
    this.release = release;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber session = MinutesAndPublication.session(execution);
    paper.publish(session);
    release.release(session);
  }
}
