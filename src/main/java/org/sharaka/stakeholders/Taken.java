package org.sharaka.stakeholders;

import java.util.List;
import org.sharaka.kernel.Refusal;

/**
 * What became of one entry taken over into the register.
 *
 * @param refusals why it was refused; empty when it was not
 */
public record Taken(Outcome outcome, List<Refusal> refusals) {

  static final Taken CREATED = new Taken(Outcome.CREATED, List.of());
  static final Taken UPDATED = new Taken(Outcome.UPDATED, List.of());
  static final Taken UNCHANGED = new Taken(Outcome.UNCHANGED, List.of());

  /** An unchanged entry stood in the register before with the very same contents. */
  public enum Outcome {CREATED, UPDATED, UNCHANGED, REFUSED}

  public static Taken refused(List<Refusal> refusals) {
    return new Taken(Outcome.REFUSED, refusals);
  }

  public static Taken refused(Refusal refusal) {
    return refused(List.of(refusal));
  }
}
