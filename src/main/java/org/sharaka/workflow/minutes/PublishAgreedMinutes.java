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
  private final PublishPapers papers;

  PublishAgreedMinutes(PublicMinutesPaper paper, ReleaseMinutes release, PublishPapers papers) {
    this.paper = paper;
    this.release = release;
    this.papers = papers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber session = MinutesAndPublication.session(execution);
    paper.publish(session);
    release.release(session);
    papers.of(session);
  }
}
