package org.sharaka.agreements;

import java.time.LocalDate;

/** What one of the parties has to do under an agreement, by a day. */
public record ActionItem(Long id, long organisationId, String what, LocalDate dueOn, State state, String note) {

  /** What became of it. */
  public enum State {
    OPEN,
    DONE,
    CLOSED
  }

  public static ActionItem open(long organisation, String what, LocalDate dueOn) {
    return new ActionItem(null, organisation, what, dueOn, State.OPEN, null);
  }
}
