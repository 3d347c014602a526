package org.sharaka.workflow.survey;

import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.surveys.SurveyTimeChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Wakes the process of a survey whose time was changed. One that is just sending mail need not be woken: it reads the new
 * time when it waits again.
 */
@Component
class TellSurveyProcess {

  private final RuntimeService runtime;

  TellSurveyProcess(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(SurveyTimeChanged changed) {
    runtime.createMessageCorrelation(changed.closing() ? SurveyCampaign.CLOSE_NOW : SurveyCampaign.EXTEND)
        .processInstanceVariableEquals(SurveyCampaign.SURVEY_NUMBER, changed.number().value()).correlateAll();
  }
}
