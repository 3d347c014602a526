package org.sharaka.workflow.survey;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.SurveyCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the process of a survey that was cancelled, wherever it stands. One whose project was cancelled has ended with it. */
@Component
class EndSurveyCampaign {

  private final RuntimeService runtime;

  EndSurveyCampaign(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(SurveyCancelled cancelled) {
    List<Execution> running = runtime.createExecutionQuery().messageEventSubscriptionName(SurveyCampaign.CANCEL)
        .processVariableValueEquals(SurveyCampaign.SURVEY_NUMBER, cancelled.number().value()).list();
    running.forEach(execution -> runtime.messageEventReceived(SurveyCampaign.CANCEL, execution.getId(),
        Map.of(SurveyCampaign.OUTCOME, Survey.Verdict.ABANDON.name())));
  }
}
