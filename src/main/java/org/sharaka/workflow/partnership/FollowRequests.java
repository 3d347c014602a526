package org.sharaka.workflow.partnership;

import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.dialogues.RequestChannel;
import org.sharaka.dialogues.RequestReopened;
import org.sharaka.dialogues.RequestSubmitted;
import org.sharaka.dialogues.Requests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A request begins its process in the transaction that made it, and begins it again when its answer comes after it was closed. */
@Component
class FollowRequests {

  private final RuntimeService runtime;
  private final Requests requests;

  FollowRequests(RuntimeService runtime, Requests requests) {
    this.runtime = runtime;
    this.requests = requests;
  }

  /** What the office enters begins at the form of its own. */
  @EventListener
  void on(RequestSubmitted submitted) {
    RequestChannel channel = requests.get(submitted.number()).identity().channel();
    if (channel == RequestChannel.PORTAL || channel == RequestChannel.API) {
      runtime.startProcessInstanceByMessage(PartnershipRequest.SUBMITTED, submitted.number().value());
    } else {
      runtime.startProcessInstanceByKey(PartnershipRequest.KEY, submitted.number().value());
    }
  }

  @EventListener
  void on(RequestReopened reopened) {
    runtime.startProcessInstanceByMessage(PartnershipRequest.REOPENED, reopened.number().value());
  }
}
