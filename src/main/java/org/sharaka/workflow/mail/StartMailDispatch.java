package org.sharaka.workflow.mail;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.notifications.MailingQueued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins the delivery of a mailing in the transaction that put it into the outbox. */
@Component
class StartMailDispatch {

  private final RuntimeService runtime;

  StartMailDispatch(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(MailingQueued queued) {
    String businessKey = queued.about() == null ? null : queued.about().value();
    runtime.startProcessInstanceByKey(MailDispatch.KEY, businessKey, Map.of(MailDispatch.MAILING_ID, queued.mailingId()));
  }
}
