package org.sharaka.gatherings;

import java.util.Map;
import org.sharaka.kernel.Refusal;

/**
 * How many must be present for a session to decide.
 *
 * <p>A percentage counts invitations: of those invited (or of those who confirmed) so many must be represented, in person
 * or by the delegate they named; walk-ins do not help. A number counts heads, whoever they are. Percentages are rounded
 * up, and at least one must always be there.
 */
public record QuorumRule(Base base, Measure measure, int value) {

  private static final int WHOLE = 100;

  /** Whom a percentage is taken of. */
  public enum Base {INVITED, CONFIRMED}

  /** What the value is. */
  public enum Measure {PERCENT, NUMBER}

  /** Why a session has, or has not, its quorum. */
  public record Finding(int invited, int confirmed, int present, int required) {

    public boolean isMet() {
      return present >= required;
    }
  }

  public QuorumRule {
    if (value < 1 || measure == Measure.PERCENT && value > WHOLE) {
      throw Refusal.at("quorumValue", "quorum.value", Map.of("measure", measure.name())).thrown();
    }
  }

  /** How many this rule asks for. */
  public int required(int invited, int confirmed) {
    int of = base == Base.INVITED ? invited : confirmed;
    int required = measure == Measure.NUMBER ? value : (of * value + WHOLE - 1) / WHOLE;
    return Math.max(1, required);
  }

  public Finding applied(Turnout turnout) {
    int present = measure == Measure.NUMBER ? turnout.heads() : turnout.represented();
    return new Finding(turnout.invited(), turnout.confirmed(), present, required(turnout.invited(), turnout.confirmed()));
  }
}
