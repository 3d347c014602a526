package org.sharaka.workflow.plan;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.cases.Timeline;
import org.sharaka.projects.drafting.ImplementationPlan;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("layBaseline")
class LayBaseline implements JavaDelegate {

  private final Timeline timeline;
  private final ImplementationPlan plan;

  LayBaseline(Timeline timeline, ImplementationPlan plan) {
    this.timeline = timeline;
    this.plan = plan;
  }

  @Override
  public void execute(DelegateExecution execution) {
    timeline.publish(CaseOf.number(execution), "plan.began", Map.of("activities", plan.activities(CaseOf.number(execution)).size()));
  }
}
