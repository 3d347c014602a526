package org.sharaka.workflow.partnership;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.dialogues.BreachReported;
import org.sharaka.dialogues.CoApplicants;
import org.sharaka.dialogues.RequestCancelled;
import org.sharaka.dialogues.RequestResumed;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.RequestSuspended;
import org.sharaka.dialogues.RequestTakenOver;
import org.sharaka.dialogues.RequestWithdrawn;
import org.sharaka.dialogues.TakeOverRequest;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.engine.Messages;
import org.sharaka.workflow.hold.ProcessTree;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries what befalls a request as a whole to its processes: it is withdrawn, taken over, suspended, resumed or cancelled, or the charter is broken. */
@Component
class SteerRequest {

  private static final Date UNTIL_IT_IS_RESUMED = Date.from(Instant.parse("2999-12-31T00:00:00Z"));

  private final RuntimeService runtime;
  private final Messages messages;
  private final ProcessTree tree;
  private final CoApplicants coApplicants;
  private final WorkingCalendar calendar;

  SteerRequest(RuntimeService runtime, Messages messages, ProcessTree tree, CoApplicants coApplicants, WorkingCalendar calendar) {
    this.runtime = runtime;
    this.messages = messages;
    this.tree = tree;
    this.coApplicants = coApplicants;
    this.calendar = calendar;
  }

  /** After the dialogue the process goes on without its applicant. Before it, whoever asked too may take the request over. */
  @EventListener
  void on(RequestWithdrawn withdrawn) {
    if (withdrawn.stage() == RequestWithdrawn.Stage.AFTER_DIALOGUE) {
      return;
    }
    boolean somebodyElse = coApplicants.of(withdrawn.number()).stream().map(CoApplicants.CoApplicant::organisation).anyMatch(Objects::nonNull);
    boolean rested = messages.tell(withdrawn.number(), RequestHold.VOID);
    if (rested) {
      tree.activate(withdrawn.number(), PartnershipRequest.KEY);
    }
    if (somebodyElse && !rested) {
      hold(withdrawn.number(), RequestStatus.WITHDRAWN, Date.from(calendar.dueIn(TakeOverRequest.DAYS)));
    } else {
      messages.tell(withdrawn.number(), PartnershipRequest.WITHDRAWN);
    }
  }

  @EventListener
  void on(RequestCancelled cancelled) {
    if (messages.tell(cancelled.number(), RequestHold.VOID)) {
      tree.activate(cancelled.number(), PartnershipRequest.KEY);
    }
    messages.tell(cancelled.number(), PartnershipRequest.CANCELLED);
  }

  @EventListener
  void on(RequestSuspended suspended) {
    hold(suspended.number(), RequestStatus.SUSPENDED, UNTIL_IT_IS_RESUMED);
  }

  @EventListener
  void on(RequestResumed resumed) {
    messages.tell(resumed.number(), RequestHold.GOES_ON);
  }

  @EventListener
  void on(RequestTakenOver takenOver) {
    messages.tell(takenOver.number(), RequestHold.GOES_ON);
  }

  @EventListener
  void on(BreachReported reported) {
    messages.tell(reported.number(), PartnershipRequest.BREACH_REPORTED);
  }

  private void hold(CaseNumber number, RequestStatus as, Date until) {
    runtime.startProcessInstanceByKey(RequestHold.KEY, number.value(), Map.of(RequestHold.HELD_AS, as.name(), RequestHold.UNTIL, until));
  }
}
