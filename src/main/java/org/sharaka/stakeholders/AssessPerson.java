package org.sharaka.stakeholders;

import java.sql.Timestamp;
import java.time.Clock;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a person on the stakeholder map and keeps the tier that follows, with the rule that decided it. */
@Service
@Transactional
public class AssessPerson {

  private final JdbcClient db;
  private final TierDecision decision;
  private final CurrentActor actor;
  private final Clock clock;

  AssessPerson(JdbcClient db, TierDecision decision, CurrentActor actor, Clock clock) {
    this.db = db;
    this.decision = decision;
    this.actor = actor;
    this.clock = clock;
  }

  public TierDecision.Decided handle(long person, Assessment assessment) {
    assessment.check();
    TierDecision.Decided decided = decision.decide(assessment);
    int found = db.sql("""
        update person set influence = ?, interest = ?, is_regulator = ?, is_vulnerable = ?, tier = ?, tier_rule = ?, assessed_at = ?, assessed_by = ?
        where id = ? and merged_into is null""")
        .params(assessment.influence(), assessment.interest(), assessment.regulator(), assessment.vulnerable(), decided.tier().name(), decided.rule(),
            Timestamp.from(clock.instant()), actor.name(), person).update();
    if (found == 0) {
      throw new NotFound("person " + person);
    }
    return decided;
  }
}
