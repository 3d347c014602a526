package org.sharaka.workflow.plan;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TextKind;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("publishPlanResult")
class PublishPlanResult implements JavaDelegate {

  private final Timeline timeline;
  private final ProjectTexts texts;

  PublishPlanResult(Timeline timeline, ProjectTexts texts) {
    this.timeline = timeline;
    this.texts = texts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    timeline.publish(number, "plan.closed", Map.of("result", texts.read(number, TextKind.PLAN_RESULT)));
  }
}
