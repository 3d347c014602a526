package org.sharaka.workflow.event;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.gatherings.GatheringConvened;
import org.sharaka.gatherings.GatheringKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins the process of an event that serves no project, in the transaction that planned it. */
@Component
class StartEvent {

  private final RuntimeService runtime;

  StartEvent(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(GatheringConvened convened) {
    if (convened.kind() == GatheringKind.EVENT) {
      String number = convened.number().value();
      runtime.startProcessInstanceByKey(EventForum.KEY, number, Map.of(EventForum.EVENT, number));
    }
  }
}
