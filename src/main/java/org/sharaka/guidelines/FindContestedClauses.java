package org.sharaka.guidelines;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks of each clause that anyone objects to whether it is contested, and puts those that are on the list to be settled. */
@Service
@Transactional
public class FindContestedClauses {

  private final Objections objections;
  private final EscalationDecision decision;
  private final MarkContested mark;
  private final ContestedClauses contested;

  FindContestedClauses(Objections objections, EscalationDecision decision, MarkContested mark, ContestedClauses contested) {
    this.objections = objections;
    this.decision = decision;
    this.mark = mark;
    this.contested = contested;
  }

  /** @return how many contested clauses of the round wait to be settled */
  public int in(long round) {
    for (Objections.Objection objection : objections.in(round)) {
      EscalationDecision.Decided decided = decision.decide(objection);
      if (decided.escalated()) {
        mark.of(round, objection, decided.ground());
      }
    }
    return (int) contested.of(round).stream().filter(ContestedClause::isOpen).count();
  }
}
