package org.sharaka.gatherings;

import org.sharaka.kernel.Sector;

/**
 * Where someone on the list stands, as far as a quorum cares.
 *
 * @param invited  they hold an invitation of their own; who came for another, or just came, does not
 * @param delegate whether whoever they named came in their place
 */
record Standing(Sector sector, boolean invited, boolean confirmed, boolean sentByOther, Presence own, Presence delegate) {

  /** How someone is there. */
  enum Presence {AWAY, REMOTE, HERE}
}
