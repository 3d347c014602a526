package org.sharaka.workflow.outcome;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.survey.SurveyCampaign;
import org.springframework.stereotype.Component;

@Component("prepareEvaluation")
class PrepareEvaluation implements JavaDelegate {

  private final EvaluationRound evaluation;

  PrepareEvaluation(EvaluationRound evaluation) {
    this.evaluation = evaluation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Optional<CaseNumber> survey = evaluation.begin(CaseOf.number(execution));
    execution.setVariable(OutcomeOfDialogue.ANYBODY, survey.isPresent());
    survey.ifPresent(number -> execution.setVariable(SurveyCampaign.SURVEY_NUMBER, number.value()));
  }
}
