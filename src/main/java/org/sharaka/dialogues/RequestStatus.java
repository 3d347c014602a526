package org.sharaka.dialogues;

import java.util.EnumSet;
import java.util.Set;

/** Where a request for dialogue stands. */
public enum RequestStatus {
  SUBMITTED,
  ACKNOWLEDGED,
  INFO_REQUESTED,
  /** Nobody answered what was asked; it can be opened again for some time. */
  LAPSED,
  UNDER_SCREENING,
  DEFERRED,
  ACCEPTED,
  /** Not accepted; the way to appeal is open, or was taken in vain. */
  REJECTED,
  APPEALED,
  REDIRECTED,
  MERGED,
  COUNTERPART_INVITED,
  COUNTERPART_ACCEPTED,
  COUNTERPART_DECLINED,
  NO_REPLY,
  IN_PREPARATION,
  SCHEDULED,
  HELD,
  DOCUMENTED,
  PUBLISHED,
  FOLLOW_UP,
  CLOSED,
  WITHDRAWN,
  SUSPENDED,
  CANCELLED;

  private static final Set<RequestStatus> OVER = EnumSet.of(LAPSED, REDIRECTED, MERGED, CLOSED, WITHDRAWN, CANCELLED);
  private static final Set<RequestStatus> AFTER_THE_DIALOGUE = EnumSet.of(HELD, DOCUMENTED, PUBLISHED, FOLLOW_UP);
  private static final Set<RequestStatus> WITH_COUNTERPART = EnumSet.of(COUNTERPART_INVITED, COUNTERPART_ACCEPTED, COUNTERPART_DECLINED, NO_REPLY,
      IN_PREPARATION, SCHEDULED, HELD, DOCUMENTED, PUBLISHED, FOLLOW_UP);

  /** Something can still happen in it. A rejected request waits for nothing but an appeal. */
  public boolean isActive() {
    return this != REJECTED && !OVER.contains(this);
  }

  /** The file is closed; only a lapsed one can be opened again. */
  public boolean isOver() {
    return OVER.contains(this);
  }

  /** The dialogue took place: what was said belongs to all who took part. */
  public boolean isAfterDialogue() {
    return AFTER_THE_DIALOGUE.contains(this);
  }

  /** A counterpart was asked and has to hear of what changes. */
  public boolean isKnownToCounterpart() {
    return WITH_COUNTERPART.contains(this);
  }
}
