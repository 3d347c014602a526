package org.sharaka.recommendations;

/** Where an addressee stands with a recommendation. */
public enum AddresseeState {
  NAMED,
  ASKED,
  DECLINED,
  SILENT,
  PLANNING,
  WORKING,
  CLAIMED,
  LEAVING,
  VERIFIED,
  SUPERSEDED,
  ABANDONED;

  /** @return whether nothing more is expected of them */
  public boolean isOver() {
    return this == DECLINED || this == SILENT || this == VERIFIED || this == SUPERSEDED || this == ABANDONED;
  }

  /** @return whether the addressee has a step to take */
  public boolean isTheirTurn() {
    return this == ASKED || this == PLANNING || this == WORKING;
  }
}
