package org.sharaka.dialogues;

import static org.sharaka.dialogues.RequestStatus.ACCEPTED;
import static org.sharaka.dialogues.RequestStatus.ACKNOWLEDGED;
import static org.sharaka.dialogues.RequestStatus.APPEALED;
import static org.sharaka.dialogues.RequestStatus.CLOSED;
import static org.sharaka.dialogues.RequestStatus.COUNTERPART_ACCEPTED;
import static org.sharaka.dialogues.RequestStatus.COUNTERPART_DECLINED;
import static org.sharaka.dialogues.RequestStatus.COUNTERPART_INVITED;
import static org.sharaka.dialogues.RequestStatus.DEFERRED;
import static org.sharaka.dialogues.RequestStatus.DOCUMENTED;
import static org.sharaka.dialogues.RequestStatus.FOLLOW_UP;
import static org.sharaka.dialogues.RequestStatus.HELD;
import static org.sharaka.dialogues.RequestStatus.INFO_REQUESTED;
import static org.sharaka.dialogues.RequestStatus.IN_PREPARATION;
import static org.sharaka.dialogues.RequestStatus.LAPSED;
import static org.sharaka.dialogues.RequestStatus.MERGED;
import static org.sharaka.dialogues.RequestStatus.NO_REPLY;
import static org.sharaka.dialogues.RequestStatus.PUBLISHED;
import static org.sharaka.dialogues.RequestStatus.REDIRECTED;
import static org.sharaka.dialogues.RequestStatus.REJECTED;
import static org.sharaka.dialogues.RequestStatus.SCHEDULED;
import static org.sharaka.dialogues.RequestStatus.SUBMITTED;
import static org.sharaka.dialogues.RequestStatus.UNDER_SCREENING;

import java.util.Set;

/** A step from one status to the next, and where it may be taken from. */
enum Step {
  ACKNOWLEDGE(ACKNOWLEDGED, SUBMITTED),
  ASK(INFO_REQUESTED, ACKNOWLEDGED, UNDER_SCREENING),
  ANSWER(ACKNOWLEDGED, INFO_REQUESTED),
  LAPSE(LAPSED, INFO_REQUESTED),
  REOPEN(ACKNOWLEDGED, LAPSED),
  MERGE(MERGED, ACKNOWLEDGED, UNDER_SCREENING),
  REFER(UNDER_SCREENING, ACKNOWLEDGED),
  ACCEPT(ACCEPTED, UNDER_SCREENING, DEFERRED, APPEALED),
  DEFER(DEFERRED, UNDER_SCREENING),
  REJECT(REJECTED, UNDER_SCREENING, DEFERRED, APPEALED),
  REDIRECT(REDIRECTED, UNDER_SCREENING, DEFERRED, APPEALED, COUNTERPART_DECLINED, NO_REPLY),
  APPEAL(APPEALED, REJECTED),
  INVITE(COUNTERPART_INVITED, ACCEPTED, COUNTERPART_INVITED, COUNTERPART_ACCEPTED, COUNTERPART_DECLINED, NO_REPLY),
  PREPARE(IN_PREPARATION, ACCEPTED, COUNTERPART_INVITED, COUNTERPART_ACCEPTED, COUNTERPART_DECLINED, NO_REPLY, SCHEDULED),
  SCHEDULE(SCHEDULED, IN_PREPARATION, SCHEDULED, HELD, DOCUMENTED),
  HOLD(HELD, SCHEDULED),
  DOCUMENT(DOCUMENTED, HELD),
  PUBLISH(PUBLISHED, DOCUMENTED),
  FOLLOW(FOLLOW_UP, PUBLISHED),
  CLOSE(CLOSED, PUBLISHED, FOLLOW_UP, COUNTERPART_DECLINED, NO_REPLY);

  private final RequestStatus to;
  private final Set<RequestStatus> from;

  Step(RequestStatus to, RequestStatus... from) {
    this.to = to;
    this.from = Set.of(from);
  }

  RequestStatus to() {
    return to;
  }

  boolean startsAt(RequestStatus status) {
    return from.contains(status);
  }
}
