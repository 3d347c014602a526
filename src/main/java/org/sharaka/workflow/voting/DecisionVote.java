package org.sharaka.workflow.voting;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Names of the process {@code decisionVote}. Called by any process with {@code ballotKind}; answers with {@code ballotId} and
 * {@code ballotOutcome}, the option that won.
 */
public final class DecisionVote {

  public static final String KEY = "decisionVote";
  public static final String CAST_VOTE = "castVote";
  public static final String BALLOT = "ballotId";
  public static final String OUTCOME = "ballotOutcome";

  static final String KIND = "ballotKind";
  static final String VERDICT = "ballotVerdict";
  static final String VOTER = "voter";

  private DecisionVote() {}

  static long ballot(DelegateExecution execution) {
    return ((Number) execution.getVariable(BALLOT)).longValue();
  }
}
