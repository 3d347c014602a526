package org.sharaka.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the contested clauses of a round. */
@Service
@Transactional(readOnly = true)
public class ContestedClauses {

  private final JdbcClient db;

  ContestedClauses(JdbcClient db) {
    this.db = db;
  }

  public List<ContestedClause> of(long round) {
    return db.sql("select * from contested_clause where round_id = ? order by clause_id").param(round).query(ContestedClauses::read).list();
  }

  /** How many of all rounds of a guide are not settled. */
  public int unsettled(CaseNumber guide) {
    return db.sql("""
        select count(*) from contested_clause c join consultation_round r on r.id = c.round_id
        where r.guide = ? and c.outcome is null""").param(guide.value()).query(Integer.class).single();
  }

  private static ContestedClause read(ResultSet row, int n) throws SQLException {
    String outcome = row.getString("outcome");
    ContestedClause.Settlement settlement = outcome == null ? null : new ContestedClause.Settlement(ContestedClause.Outcome.valueOf(outcome),
        new Wording(row.getString("settlement_ar"), row.getString("settlement_en")),
        new Wording(row.getString("minority_ar"), row.getString("minority_en")), row.getString("settled_by"), row.getTimestamp("settled_at").toInstant());
    return new ContestedClause(row.getLong("round_id"), row.getLong("clause_id"), row.getString("ground"), row.getInt("sectors"),
        row.getBoolean("key_objection"), settlement);
  }
}
