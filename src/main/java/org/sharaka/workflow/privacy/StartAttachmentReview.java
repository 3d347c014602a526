package org.sharaka.workflow.privacy;

import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.dialogues.intake.AttachmentsReceived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts the files of a request to the data protection officer, beside the request's own way. What comes while these are looked at is looked at with them. */
@Component
class StartAttachmentReview {

  private final RuntimeService runtime;

  StartAttachmentReview(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(AttachmentsReceived received) {
    String number = received.number().value();
    if (runtime.createProcessInstanceQuery().processDefinitionKey(AttachmentReview.KEY).processInstanceBusinessKey(number).count() == 0) {
      runtime.startProcessInstanceByKey(AttachmentReview.KEY, number);
    }
  }
}
