package org.sharaka.workflow.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.surveys.Survey;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.stereotype.Component;

/** Where a survey's processes stand: who has to act, and whether they stand still with their project. */
@Component
public class SurveyPulse {

  private final RuntimeService runtime;
  private final TaskInbox inbox;

  SurveyPulse(RuntimeService runtime, TaskInbox inbox) {
    this.runtime = runtime;
    this.inbox = inbox;
  }

  /** Its open tasks, whether it runs by itself or as a part of its project. */
  public List<TaskInbox.Line> tasks(Survey survey, Locale locale) {
    List<TaskInbox.Line> open = new ArrayList<>(inbox.open(survey.number(), locale));
    if (survey.project() != null) {
      open.addAll(inbox.open(survey.project(), SurveyCampaign.SURVEY_NUMBER, survey.number().value(), locale));
    }
    return open;
  }

  /** @throws org.sharaka.kernel.Refused while its project is on hold: nothing moves then, and its clocks are put forward afterwards */
  public void requireRunning(Survey survey) {
    if (suspended(survey.number(), survey).count() + (survey.project() == null ? 0 : suspended(survey.project(), survey).count()) > 0) {
      throw Refusal.of("survey.onHold").thrown();
    }
  }

  private ProcessInstanceQuery suspended(CaseNumber key, Survey survey) {
    return runtime.createProcessInstanceQuery().processDefinitionKey(SurveyCampaign.KEY).processInstanceBusinessKey(key.value())
        .variableValueEquals(SurveyCampaign.SURVEY_NUMBER, survey.number().value()).suspended();
  }
}
