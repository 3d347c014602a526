package org.sharaka.gatherings;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Refusal;

/**
 * A vote under an item of a session's agenda. The majority of those present decides; who stood aside is not counted among
 * them, and who did not raise a hand abstained. With as many votes for as others there is no majority: a tie is not carried.
 *
 * @param item    the number of the item, {@code null} for none
 * @param present how many were there when it was taken
 * @param recused how many of them stood aside
 */
public record Vote(long id, Integer item, String question, int present, int recused, int inFavour, int against, List<Reservation> reservations) {

  /** What somebody who was there holds against it. */
  public record Reservation(long guest, String name, String reasons) {}

  public Vote {
    reservations = List.copyOf(reservations);
    if (inFavour < 0) {
      throw Refusal.at("inFavour", "vote.negative").thrown();
    }
    if (against < 0) {
      throw Refusal.at("against", "vote.negative").thrown();
    }
    if ((long) inFavour + against > present - recused) {
      throw Refusal.at("inFavour", "vote.tooMany", Map.of("base", present - recused)).thrown();
    }
    if (present == recused) {
      throw Refusal.at("recused", "vote.nobodyLeft").thrown();
    }
  }

  /** Of how many the majority is taken. */
  public int base() {
    return present - recused;
  }

  public int abstained() {
    return base() - inFavour - against;
  }

  public boolean isCarried() {
    return inFavour * 2 > base();
  }

  /** The sentence that tells its result, in the message bundles under {@code vote}. */
  public String sentence() {
    return isCarried() ? "vote.carried" : inFavour == against ? "vote.tied" : "vote.lost";
  }

  public Map<String, Object> facts() {
    return Map.of("inFavour", inFavour, "against", against, "abstained", abstained(), "base", base(), "recused", recused);
  }
}
