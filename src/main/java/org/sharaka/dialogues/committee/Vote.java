package org.sharaka.dialogues.committee;

import java.util.Set;

/**
 * What a member says in a ballot.
 *
 * @param choice      one of the ballot's options, or {@link #ABSTAIN}
 * @param clauses     codes of the charter's clauses it rests on
 * @param reservation what the member wants on record beside the decision
 */
public record Vote(String account, String choice, String reason, Set<String> clauses, String reservation) {

  public static final String ABSTAIN = "ABSTAIN";

  boolean isAbstention() {
    return ABSTAIN.equals(choice);
  }
}
