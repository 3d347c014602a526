package org.sharaka.gatherings;

import java.util.Map;
import org.sharaka.kernel.Sector;

/**
 * Who was asked, who said they would come, who came.
 *
 * @param invited      invitations, each counted once whoever uses it
 * @param confirmed    people who accepted
 * @param represented  invitations used, by the person invited or the delegate they named
 * @param heads        people who were there, walk-ins too
 * @param institutions distinct institutions behind the heads
 * @param bySector     heads of each sector that was there
 */
public record Turnout(int invited, int confirmed, int represented, int heads, int institutions, Map<Sector, Integer> bySector) {

  public Turnout {
    bySector = Map.copyOf(bySector);
  }
}
