package org.sharaka.workflow.invitation;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.sharaka.gatherings.GatheringCalledOff;
import org.sharaka.gatherings.GatheringKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process of a gathering that was called off; where none waits for the message, nothing happens. */
@Component
class CallOffMessages {

  private static final Map<GatheringKind, String> VARIABLES = Map.of(GatheringKind.SESSION, "sessionNumber", GatheringKind.EVENT, "eventNumber",
      GatheringKind.TRAINING, "trainingNumber");

  private final RuntimeService runtime;

  CallOffMessages(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(GatheringCalledOff event) {
    MessageCorrelationBuilder message = runtime.createMessageCorrelation(event.kind().code() + ".cancel");
    message.processInstanceVariableEquals(VARIABLES.get(event.kind()), event.number().value()).correlateAll();
  }
}
