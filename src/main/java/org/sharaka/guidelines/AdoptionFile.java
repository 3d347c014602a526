package org.sharaka.guidelines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;

/**
 * A text on its way through adoption.
 *
 * @param version   what is laid before the decision maker, {@code null} until it is submitted
 * @param decisions the oldest first; a deferred text is decided on again
 * @param remarks   why the legal reviewer sent the amendments back, {@code null} when they did not
 * @param adopted   the version in force in the end, {@code null} when there is none
 */
public record AdoptionFile(long id, CaseNumber guide, Long version, String summary, String submittedBy, Instant submittedAt,
    List<Decision> decisions, String amendmentNote, String amendedBy, String remarks, Long adopted, Instant closedAt) {

  /**
   * @param binding       whether institutions must follow the text; {@code null} unless it is adopted
   * @param cites         the records the decision rests on
   * @param effectiveOn   with an adoption
   * @param deferredUntil with {@link AdoptionOutcome#DEFERRED}
   */
  public record Decision(AdoptionOutcome outcome, Boolean binding, Wording reason, String cites, LocalDate effectiveOn, LocalDate deferredUntil,
      String by, Instant at) {}

  public Optional<Decision> decision() {
    return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }

  public boolean isClosed() {
    return closedAt != null;
  }
}
