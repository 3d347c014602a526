package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;

/**
 * Someone on the list of a gathering.
 *
 * @param institution names the institution they are counted under; {@code null} when they speak for themselves
 * @param delegateId  the guest who comes in their place, {@code null} when nobody does
 * @param nominations how often they named a delegate
 */
public record Guest(long id, CaseNumber gathering, long personId, Institution institution, Sector sector, GuestSource source, GuestReply reply,
    Long delegateId, int nominations) {

  /**
   * An institution as it is counted: one of the register, or one that someone typed and the register does not know.
   *
   * @param organisationId {@code null} when the register does not know it
   * @param name           as typed, {@code null} when the register knows it
   * @param key            the same for every spelling
   */
  public record Institution(Long organisationId, String name, String key) {}

  /** They keep a chair. */
  boolean isExpected() {
    return reply == GuestReply.ACCEPTED;
  }
}
