package org.sharaka.workflow.privacy;

import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.dialogues.intake.AttachmentsReceived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts the files of a request to the data protection officer, beside the request's own way. */
@Component
class StartAttachmentReview {

  private final RuntimeService runtime;

  StartAttachmentReview(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(AttachmentsReceived received) {
    runtime.startProcessInstanceByKey(AttachmentReview.KEY, received.number().value());
  }
}
