package org.sharaka.workflow.agreement;

import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.agreements.AgreementProposed;
import org.sharaka.agreements.AgreementRenewed;
import org.sharaka.agreements.AgreementSucceeded;
import org.sharaka.agreements.AmendmentProposed;
import org.sharaka.agreements.NoticeGiven;
import org.sharaka.agreements.PartyChanged;
import org.sharaka.platform.security.Groups;
import org.sharaka.workflow.engine.Messages;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An idea, or the renewal of an agreement, begins its process in the same transaction; what happens to one in force is handed on to it. */
@Component
class StartMouLifecycle {

  private final RuntimeService runtime;
  private final Messages messages;
  private final StaffMail mail;

  StartMouLifecycle(RuntimeService runtime, Messages messages, StaffMail mail) {
    this.runtime = runtime;
    this.messages = messages;
    this.mail = mail;
  }

  @EventListener
  void on(AgreementProposed proposed) {
    runtime.startProcessInstanceByKey(MouLifecycle.KEY, proposed.number().value());
  }

  @EventListener
  void on(AgreementRenewed renewed) {
    runtime.startProcessInstanceByMessage(MouLifecycle.RENEWED, renewed.number().value());
  }

  @EventListener
  void on(AgreementSucceeded succeeded) {
    messages.tell(succeeded.number(), MouLifecycle.SUCCEEDED);
  }

  @EventListener
  void on(AmendmentProposed proposed) {
    messages.tell(proposed.number(), MouLifecycle.AMENDED);
  }

  @EventListener
  void on(NoticeGiven given) {
    messages.tell(given.number(), MouLifecycle.NOTICED);
  }

  @EventListener
  void on(PartyChanged changed) {
    mail.write(changed.number(), Groups.SECRETARIAT, "agreementParty", "party/" + changed.organisation(), "/desk/agreements/" + changed.number());
  }
}
