package org.sharaka.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases that changed, noted in the transaction of the change, until somebody found out whom it concerns. */
@Service
@Transactional
public class CaseChanges {

  private final JdbcClient db;
  private final Clock clock;

  /** @param at when it changed last */
  public record Change(CaseNumber number, Instant at) {}

  CaseChanges(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  public void note(CaseNumber number) {
    db.sql("insert into case_change (case_number, changed_at) values (?, ?)").params(number.value(), Timestamp.from(clock.instant())).update();
  }

  /** Takes the next ones off the list, each case once. */
  public List<Change> take(int limit) {
    List<Long> ids = db.sql("select id from case_change order by id limit ?").param(limit).query(Long.class).list();
    if (ids.isEmpty()) {
      return List.of();
    }
    SqlArrayValue taken = new SqlArrayValue("bigint", ids.toArray());
    List<Change> changes = db.sql("""
        select case_number, max(changed_at) as changed_at from case_change where id = any (?) group by case_number order by case_number""").param(taken)
        .query((row, n) -> new Change(new CaseNumber(row.getString("case_number")), row.getTimestamp("changed_at").toInstant())).list();
    db.sql("delete from case_change where id = any (?)").param(taken).update();
    return changes;
  }
}
