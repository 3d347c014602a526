package org.sharaka.gatherings;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.sharaka.kernel.Sector;

/** The two sides that a dialogue of the partnership platform brings together. */
public enum Side {
  PUBLIC(Sector.GOVERNMENT),
  CIVIL(Sector.CIVIL_SOCIETY);

  private final Sector sector;

  Side(Sector sector) {
    this.sector = sector;
  }

  /** @return the sides of which none of the sectors is */
  static Set<Side> missing(Collection<Sector> sectors) {
    Set<Side> missing = EnumSet.allOf(Side.class);
    missing.removeIf(side -> sectors.contains(side.sector));
    return missing;
  }
}
