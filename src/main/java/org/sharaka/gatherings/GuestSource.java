package org.sharaka.gatherings;

/** How someone came to be on the list: chosen by staff, named by an invited person, registered themselves, or just came. */
public enum GuestSource {
  CHOSEN,
  DELEGATE,
  REGISTERED,
  WALK_IN
}
