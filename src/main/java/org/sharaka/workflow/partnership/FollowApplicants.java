package org.sharaka.workflow.partnership;

import java.util.Objects;
import org.sharaka.dialogues.Requests;
import org.sharaka.memberships.MemberSuspended;
import org.sharaka.memberships.Memberships;
import org.sharaka.workflow.engine.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a member is suspended, the committee decides what becomes of the requests it has open. */
@Component
class FollowApplicants {

  private final Memberships memberships;
  private final Requests requests;
  private final Messages messages;

  FollowApplicants(Memberships memberships, Requests requests, Messages messages) {
    this.memberships = memberships;
    this.requests = requests;
    this.messages = messages;
  }

  @EventListener
  void on(MemberSuspended suspended) {
    long organisation = memberships.get(suspended.number()).organisationId();
    requests.ofOrganisation(organisation).stream().filter(request -> request.status().isActive())
        .filter(request -> Objects.equals(request.identity().organisation(), organisation))
        .forEach(request -> messages.tell(request.number(), PartnershipRequest.APPLICANT_SUSPENDED));
  }
}
