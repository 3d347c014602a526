package org.sharaka.workflow.session;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.gatherings.GatheringConvened;
import org.sharaka.gatherings.GatheringKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins the process of a session that serves no project, in the transaction that planned it. */
@Component
class StartSession {

  private final RuntimeService runtime;

  StartSession(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(GatheringConvened convened) {
    if (convened.kind() == GatheringKind.SESSION) {
      String number = convened.number().value();
      runtime.startProcessInstanceByKey(DialogueSession.KEY, number, Map.of(DialogueSession.SESSION, number));
    }
  }
}
