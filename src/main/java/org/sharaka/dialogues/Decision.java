package org.sharaka.dialogues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.sharaka.kernel.LocalizedText;

/**
 * A decision about a request.
 *
 * @param reason        why, for everyone concerned to read
 * @param clauses       codes of the charter's clauses it rests on
 * @param scope         what the dialogue is limited to, {@code null} where it is not
 * @param redirectedTo  the body that is competent
 * @param deferredUntil when it comes up again
 * @param onAppeal      it was made about an appeal
 */
public record Decision(DecisionOutcome outcome, LocalizedText reason, Set<String> clauses, LocalizedText scope, String redirectedTo, LocalDate deferredUntil,
    boolean onAppeal, Instant at) {

  public static Decision accept(Set<String> clauses) {
    return of(DecisionOutcome.ACCEPT, null, clauses);
  }

  public static Decision acceptWithin(LocalizedText scope, LocalizedText reason, Set<String> clauses) {
    return new Decision(DecisionOutcome.ACCEPT_WITH_SCOPE, reason, clauses, scope, null, null, false, null);
  }

  public static Decision reject(LocalizedText reason, Set<String> clauses) {
    return of(DecisionOutcome.REJECT, reason, clauses);
  }

  public static Decision redirect(String to, LocalizedText reason, Set<String> clauses) {
    return new Decision(DecisionOutcome.REDIRECT, reason, clauses, null, to, null, false, null);
  }

  public static Decision defer(LocalDate until, LocalizedText reason) {
    return new Decision(DecisionOutcome.DEFER, reason, Set.of(), null, null, until, false, null);
  }

  private static Decision of(DecisionOutcome outcome, LocalizedText reason, Set<String> clauses) {
    return new Decision(outcome, reason, clauses, null, null, null, false, null);
  }
}
