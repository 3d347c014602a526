package org.sharaka.workflow.survey;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.surveys.SurveySubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A survey made outside of any process gets its own, which begins with its approval. */
@Component
class StartSurveyCampaign {

  private final RuntimeService runtime;

  StartSurveyCampaign(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(SurveySubmitted submitted) {
    String number = submitted.number().value();
    runtime.startProcessInstanceByKey(SurveyCampaign.KEY, number, Map.of(SurveyCampaign.SURVEY_NUMBER, number));
  }
}
