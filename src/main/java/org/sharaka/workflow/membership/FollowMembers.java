package org.sharaka.workflow.membership;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.kernel.Refusal;
import org.sharaka.memberships.MemberAdmitted;
import org.sharaka.memberships.MemberChanged;
import org.sharaka.memberships.MemberChanged.Change;
import org.sharaka.memberships.Memberships;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An admitted member begins its process; what happens to it is handed on to it. */
@Component
class FollowMembers {

  private static final Map<Change, String> MESSAGES = Map.of(Change.INACTIVE, MembershipLife.INACTIVE, Change.SUSPENDED, MembershipLife.SUSPENDED,
      Change.REINSTATED, MembershipLife.REINSTATED, Change.RESIGNED, MembershipLife.RESIGNED);

  private final RuntimeService runtime;
  private final Memberships memberships;

  FollowMembers(RuntimeService runtime, Memberships memberships) {
    this.runtime = runtime;
    this.memberships = memberships;
  }

  @EventListener
  void on(MemberAdmitted admitted) {
    runtime.startProcessInstanceByKey(MembershipLife.KEY, admitted.number().value(),
        Map.of(MembershipLife.ORGANISATION_ID, memberships.get(admitted.number()).organisationId()));
  }

  /** While a membership is being reviewed, whoever reviews it decides. */
  @EventListener
  void on(MemberChanged changed) {
    boolean heard = !runtime.createMessageCorrelation(MESSAGES.get(changed.change())).processInstanceBusinessKey(changed.number().value())
        .correlateAllWithResult().isEmpty();
    if (!heard && changed.change() == Change.SUSPENDED) {
      throw Refusal.of("membership.underReview").thrown();
    }
  }
}
