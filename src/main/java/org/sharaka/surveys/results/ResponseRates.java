package org.sharaka.surveys.results;

import java.util.Collection;
import java.util.Map;
import org.sharaka.surveys.Disposition;

/**
 * How many of those invited answered, with the response rates of AAPOR's standard definitions. Bounced and silent
 * invitations count as of unknown eligibility, as AAPOR does for named lists; RR5 and RR6 leave them out and so are the
 * highest the rates can be.
 *
 * <pre>
 * I complete, P partial, R broken off or opted out, U bounced or silent
 * RR1 = I / (I + P + R + U)    RR2 = (I + P) / (I + P + R + U)
 * RR5 = I / (I + P + R)        RR6 = (I + P) / (I + P + R)
 * </pre>
 */
public record ResponseRates(int invited, int complete, int partial, int breakOff, int optedOut, int bounced, int noReply) {

  public static ResponseRates of(Map<Disposition, Integer> counts) {
    int invited = counts.values().stream().mapToInt(Integer::intValue).sum();
    int complete = counts.getOrDefault(Disposition.COMPLETE, 0);
    int partial = counts.getOrDefault(Disposition.PARTIAL, 0);
    int breakOff = counts.getOrDefault(Disposition.BREAK_OFF, 0);
    int optedOut = counts.getOrDefault(Disposition.OPTED_OUT, 0);
    int bounced = counts.getOrDefault(Disposition.BOUNCED, 0);
    return new ResponseRates(invited, complete, partial, breakOff, optedOut, bounced, invited - complete - partial - breakOff - optedOut - bounced);
  }

  static ResponseRates sum(Collection<ResponseRates> parts) {
    return parts.stream().reduce(of(Map.of()), ResponseRates::plus);
  }

  private ResponseRates plus(ResponseRates other) {
    return new ResponseRates(invited + other.invited, complete + other.complete, partial + other.partial, breakOff + other.breakOff,
        optedOut + other.optedOut, bounced + other.bounced, noReply + other.noReply);
  }

  public int usable() {
    return complete + partial;
  }

  /** Shares from 0 to 1, as are the others; 0 where there is nothing to divide by. */
  public double rr1() {
    return share(complete, invited);
  }

  public double rr2() {
    return share(usable(), invited);
  }

  public double rr5() {
    return share(complete, known());
  }

  public double rr6() {
    return share(usable(), known());
  }

  private int known() {
    return complete + partial + breakOff + optedOut;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
