package org.sharaka.workflow.minutes;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.ReleaseMinutes;
import org.springframework.stereotype.Component;

@Component("withholdMinutes")
class WithholdMinutes implements JavaDelegate {

  private final ReleaseMinutes release;

  WithholdMinutes(ReleaseMinutes release) {
    this.release = release;
  }

  @Override
  public void execute(DelegateExecution execution) {
    release.release(MinutesAndPublication.session(execution));
  }
}
