package org.sharaka.gatherings;

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
public record EventTerms(CaseNumber event, EventType type, String concept, String factSheet, String proposedBy, String approvedBy, String remark,
    String closingStatement) {

  static EventTerms first(CaseNumber event, EventType type) {
    return new EventTerms(event, type, null, null, null, null, null, null);
  }

  EventTerms proposed(String concept, String factSheet, String by) {
    String sheet = factSheet == null ? null : new Venue(null, factSheet).link();
    return new EventTerms(event, type, concept, sheet, by, null, remark, null);
  }

  /** @throws org.sharaka.kernel.Refused when the one who approves is the one who proposed */
  EventTerms approved(String by) {
    reviewedBy(by);
    return new EventTerms(event, type, concept, factSheet, proposedBy, by, null, null);
  }

  EventTerms returned(String why, String by) {
    reviewedBy(by);
    return new EventTerms(event, type, concept, factSheet, proposedBy, null, why, null);
  }

  EventTerms closed(String statement) {
    return new EventTerms(event, type, concept, factSheet, proposedBy, approvedBy, remark, statement);
  }

  public boolean isApproved() {
    return approvedBy != null;
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
