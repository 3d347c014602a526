package org.sharaka.guidelines;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells where people object: what the decision {@code commentEscalation} is made on. */
@Service
@Transactional(readOnly = true)
public class Objections {

  private final JdbcClient db;
  private final Consultations consultations;
  private final Guides guides;

  /**
   * @param sectors how many different sectors object
   * @param key     whether a key stakeholder is among them
   */
  public record Objection(long clause, boolean core, int sectors, boolean key) {}

  Objections(JdbcClient db, Consultations consultations, Guides guides) {
    this.db = db;
    this.consultations = consultations;
    this.guides = guides;
  }

  /** One line for each clause that anyone objects to. */
  public List<Objection> in(long round) {
    GuideText text = guides.text(consultations.get(round).version());
    return db.sql("""
        select c.clause_id, count(distinct k.sector) as sectors, max(case when k.is_key = true then 1 else 0 end) as by_key
        from guide_comment c join contribution k on k.id = c.contribution_id
        where c.round_id = ? and c.kind = 'OBJECT' and c.clause_id is not null group by c.clause_id order by c.clause_id""").param(round)
        .query((row, n) -> new Objection(row.getLong("clause_id"), text.clause(row.getLong("clause_id")).map(GuideText.Clause::core).orElse(false),
            row.getInt("sectors"), row.getInt("by_key") == 1)).list();
  }
}
