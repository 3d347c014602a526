package org.sharaka.gatherings;

/**
 * What the holder of a personal link sees.
 *
 * @param name       the holder's
 * @param delegate   the name of whoever comes in their place, or {@code null}
 * @param answerable answers are still taken
 * @param attended   they were there
 */
public record Invitation(Gathering gathering, Guest guest, String name, String delegate, Agenda agenda, boolean answerable, boolean attended) {

  /** They have a seat in something that is still to come, or going on. */
  public boolean isExpected() {
    return guest.isExpected() && gathering.status() == GatheringStatus.INVITED;
  }

  public boolean mayDelegate() {
    return guest.source() == GuestSource.CHOSEN;
  }
}
