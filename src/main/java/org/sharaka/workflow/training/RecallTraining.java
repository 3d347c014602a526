package org.sharaka.workflow.training;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.CancelGathering;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;

/** A training that was called off with a reason of its own is over already and stays as it is. */
@Component("recallTraining")
class RecallTraining implements JavaDelegate {

  private final CancelGathering cancel;
  private final Sentences sentences;

  RecallTraining(CancelGathering cancel, Sentences sentences) {
    this.cancel = cancel;
    this.sentences = sentences;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cancel.cancel(TrainingWorkshop.training(execution), sentences.both("gathering.defaultReason", Map.of()));
    execution.setVariable(TrainingWorkshop.OUTCOME, TrainingWorkshop.Outcome.CANCELLED.name());
  }
}
