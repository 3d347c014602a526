package org.sharaka.dialogues.committee;

import java.time.LocalDate;
import org.sharaka.dialogues.Constituency;

/**
 * A seat in the coordination committee, for a time.
 *
 * @param coChair     it leads the committee together with the co-chair of the other side
 * @param alternateOf the seat it steps in for, {@code null} for a seat of its own
 * @param until       the last day, {@code null} when none is set
 */
public record CommitteeSeat(long id, String account, Constituency constituency, boolean coChair, Long alternateOf, LocalDate from, LocalDate until) {

  public boolean isAlternate() {
    return alternateOf != null;
  }
}
