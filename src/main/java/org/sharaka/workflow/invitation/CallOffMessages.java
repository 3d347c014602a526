package org.sharaka.workflow.invitation;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.gatherings.GatheringCalledOff;
import org.sharaka.gatherings.GatheringKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process of a gathering that was called off; where none waits for the message, nothing happens. */
@Component
class CallOffMessages {

  private static final Map<GatheringKind, Waiting> WAITING = Map.of(GatheringKind.SESSION, new Waiting("session.cancel", "sessionNumber"),
      GatheringKind.EVENT, new Waiting("event.cancel", "eventNumber"), GatheringKind.TRAINING, new Waiting("training.cancel", "trainingNumber"));

  /** @param variable in which the process keeps the number of the gathering */
  private record Waiting(String message, String variable) {}

  private final RuntimeService runtime;

  CallOffMessages(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(GatheringCalledOff event) {
    Waiting waiting = WAITING.get(event.kind());
    runtime.createMessageCorrelation(waiting.message).processInstanceVariableEquals(waiting.variable, event.number().value()).correlateAll();
  }
}
