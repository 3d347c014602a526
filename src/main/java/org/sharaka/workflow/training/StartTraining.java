package org.sharaka.workflow.training;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.gatherings.GatheringConvened;
import org.sharaka.gatherings.GatheringKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins the process of a training that serves no project, in the transaction that planned it. */
@Component
class StartTraining {

  private final RuntimeService runtime;

  StartTraining(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(GatheringConvened convened) {
    if (convened.kind() == GatheringKind.TRAINING) {
      String number = convened.number().value();
      runtime.startProcessInstanceByKey(TrainingWorkshop.KEY, number, Map.of(TrainingWorkshop.TRAINING, number));
    }
  }
}
