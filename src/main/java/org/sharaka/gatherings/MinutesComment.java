package org.sharaka.gatherings;

import java.time.Instant;

/**
 * What someone who was there says of draft minutes.
 *
 * @param name    who says it
 * @param point   the point of the draft it is about, from 1; {@code null} for the whole
 * @param verdict what became of it, {@code null} until it was weighed
 * @param answer  why, where it was not taken up
 */
public record MinutesComment(long id, long guestId, String name, Kind kind, Integer point, String text, Instant saidAt, Verdict verdict, String answer) {

  /** They agree; something is wrong in fact; they hold another view, with reasons, which stands beside the minutes. */
  public enum Kind {AGREEMENT, CORRECTION, RESERVATION}

  /** Taken up in the text, set beside it as a view of its own, or not taken up. */
  public enum Verdict {ACCEPTED, ANNEXED, DECLINED}

  /** Somebody has to weigh it. A reservation stands as it was given. */
  public boolean isOpen() {
    return kind == Kind.CORRECTION && verdict == null;
  }

  /** It stands beside the minutes. */
  public boolean isAnnexed() {
    return kind == Kind.RESERVATION || verdict == Verdict.ANNEXED;
  }
}
