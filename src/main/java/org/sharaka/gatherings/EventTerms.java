package org.sharaka.gatherings;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;

/**
 * What makes a gathering an event.
 *
 * @param factSheet        address of the fact sheet its guests are thanked with, {@code null} when there is none
 * @param proposedBy       the account that submitted concept and programme
 * @param approvedBy       the other account that approved them, {@code null} before
 * @param remark           why they were returned the last time
 * @param closingStatement {@code null} before the event closed
 */
public record EventTerms(CaseNumber event, EventType type, String concept, String factSheet, Forum forum, String proposedBy, String approvedBy, String remark,
    String closingStatement) {

  /**
   * What a forum has beyond other events.
   *
   * @param edition     which one of its kind it is, {@code null} when not counted
   * @param papersUntil the last day for papers, {@code null} when none are called for
   */
  public record Forum(Integer edition, String theme, LocalDate papersUntil) {

    static final Forum NONE = new Forum(null, null, null);

    public boolean callsForPapers() {
      return papersUntil != null;
    }

    Forum within(Schedule schedule, LocalDate today) {
      if (callsForPapers() && !(papersUntil.isAfter(today) && papersUntil.isBefore(schedule.first()))) {
        throw Refusal.at("papersUntil", "forum.papersUntil").thrown();
      }
      return this;
    }
  }

  static EventTerms first(CaseNumber event, EventType type) {
    return new EventTerms(event, type, null, null, Forum.NONE, null, null, null, null);
  }

  EventTerms proposed(String concept, String factSheet, Forum forum, String by) {
    String sheet = factSheet == null ? null : new Venue(null, factSheet).link();
    return new EventTerms(event, type, concept, sheet, forum, by, null, remark, null);
  }

  /** @throws org.sharaka.kernel.Refused when the one who approves is the one who proposed */
  EventTerms approved(String by) {
    reviewedBy(by);
    return new EventTerms(event, type, concept, factSheet, forum, proposedBy, by, null, null);
  }

  EventTerms returned(String why, String by) {
    reviewedBy(by);
    return new EventTerms(event, type, concept, factSheet, forum, proposedBy, null, why, null);
  }

  EventTerms closed(String statement) {
    return new EventTerms(event, type, concept, factSheet, forum, proposedBy, approvedBy, remark, statement);
  }

  public boolean isApproved() {
    return approvedBy != null;
  }

  /** Anyone may read of it and come to it. */
  public boolean isOpenToAll() {
    return type == EventType.FORUM && isApproved();
  }

  public boolean takesPapers(LocalDate today) {
    return isOpenToAll() && forum.callsForPapers() && !today.isAfter(forum.papersUntil());
  }

  void onlyApproved() {
    if (!isApproved()) {
      throw Refusal.of("event.notApproved", Map.of("number", event.value())).thrown();
    }
  }

  private void reviewedBy(String account) {
    if (account.equals(proposedBy)) {
      throw Refusal.of("event.ownApproval").thrown();
    }
  }
}
