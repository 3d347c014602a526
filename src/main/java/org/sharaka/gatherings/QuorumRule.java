package org.sharaka.gatherings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sharaka.gatherings.Standing.Presence;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;

/**
 * How many must be present for a session to decide.
 *
 * <p>A percentage, and all, count invitations: of those invited (or of those who confirmed) so many must be represented, in
 * person or, where that is allowed, by the delegate they named; walk-ins do not help. A number counts heads, whoever they
 * are. Percentages are rounded up, and at least one must always be there.
 *
 * @param bySector   each sector the session brings together must reach it by itself
 * @param delegates  who comes for another counts
 * @param remote     who takes part from elsewhere counts
 * @param secondCall the value that is enough when the session is called again after a failure; {@code null} when it is not
 */
public record QuorumRule(Base base, Measure measure, int value, boolean bySector, boolean delegates, boolean remote, Integer secondCall) {

  private static final int WHOLE = 100;

  /** Whom a percentage is taken of. */
  public enum Base {INVITED, CONFIRMED}

  /** What the value is; for all there is none. */
  public enum Measure {PERCENT, NUMBER, ALL}

  /**
   * Why a session has, or has not, its quorum.
   *
   * @param missing      sectors that did not reach it by themselves, where they have to
   * @param atSecondCall it was found by the rule of the second call
   */
  public record Finding(int invited, int confirmed, int present, int required, Set<Sector> missing, boolean atSecondCall) {

    public Finding {
      missing = Set.copyOf(missing);
    }

    public boolean isMet() {
      return present >= required && missing.isEmpty();
    }

    /** The sentence that tells it, in the message bundles under {@code quorum}. */
    public String sentence() {
      String found = isMet() ? "met" : missing.isEmpty() ? "notMet" : "sectorsMissing";
      return "quorum." + found + (atSecondCall ? ".again" : "");
    }

    /** What the sentence tells of. */
    public Map<String, Integer> facts() {
      return Map.of("present", present, "required", required, "missing", missing.size());
    }
  }

  public QuorumRule {
    check("quorumValue", measure, value);
    if (secondCall != null) {
      check("quorumSecond", measure, secondCall);
      if (measure == Measure.ALL || secondCall >= value) {
        throw Refusal.at("quorumSecond", "quorum.second").thrown();
      }
    }
  }

  public QuorumRule(Base base, Measure measure, int value) {
    this(base, measure, value, false, true, true, null);
  }

  private static void check(String field, Measure measure, int value) {
    if (measure != Measure.ALL && (value < 1 || measure == Measure.PERCENT && value > WHOLE)) {
      throw Refusal.at(field, "quorum.value", Map.of("measure", measure.name())).thrown();
    }
  }

  /** The sentence that tells the rule, in the message bundles under {@code quorum.measure}. */
  public String sentence() {
    return "quorum.measure." + measure + "." + base;
  }

  /** What the sentence tells of. */
  public Map<String, Object> facts() {
    return Map.of("value", value, "bySector", String.valueOf(bySector), "delegates", String.valueOf(delegates), "remote", String.valueOf(remote),
        "second", secondCall == null ? 0 : secondCall);
  }

  /** How many this rule asks for. */
  public int required(int invited, int confirmed) {
    return required(invited, confirmed, value);
  }

  /** @param sectors those the session must bring together */
  Finding applied(List<Standing> people, Set<Sector> sectors, boolean again) {
    if (again && secondCall == null) {
      throw Refusal.at("secondCall", "quorum.noSecondCall").thrown();
    }
    int enough = again ? secondCall : value;
    if (!bySector) {
      return found(people, enough, again);
    }
    Set<Sector> missing = new TreeSet<>();
    int present = 0;
    int required = 0;
    for (Sector sector : sectors) {
      Finding part = found(people.stream().filter(person -> person.sector() == sector).toList(), enough, again);
      present += part.present();
      required += part.required();
      if (!part.isMet()) {
        missing.add(sector);
      }
    }
    Finding all = found(people, enough, again);
    return new Finding(all.invited(), all.confirmed(), present, required, missing, again);
  }

  private Finding found(List<Standing> people, int enough, boolean again) {
    int invited = (int) people.stream().filter(Standing::invited).count();
    int confirmed = (int) people.stream().filter(Standing::confirmed).count();
    int present = (int) people.stream().filter(measure == Measure.NUMBER ? this::isHead : this::isRepresented).count();
    return new Finding(invited, confirmed, present, required(invited, confirmed, enough), Set.of(), again);
  }

  private boolean isHead(Standing person) {
    return counts(person.own()) && (delegates || !person.sentByOther());
  }

  private boolean isRepresented(Standing person) {
    return person.invited() && (counts(person.own()) || delegates && counts(person.delegate()));
  }

  /** Whether somebody who came counts. */
  boolean lets(boolean fromElsewhere, boolean sentByOther) {
    return (remote || !fromElsewhere) && (delegates || !sentByOther);
  }

  private boolean counts(Presence presence) {
    return presence == Presence.HERE || remote && presence == Presence.REMOTE;
  }

  private int required(int invited, int confirmed, int enough) {
    int of = base == Base.INVITED ? invited : confirmed;
    int required = switch (measure) {
      case NUMBER -> enough;
      case PERCENT -> (of * enough + WHOLE - 1) / WHOLE;
      case ALL -> of;
    };
    return Math.max(1, required);
  }
}
