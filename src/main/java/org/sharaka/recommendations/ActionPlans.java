package org.sharaka.recommendations;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What addressees said they will do. */
@Repository
@Transactional
public class ActionPlans {

  private final JdbcClient db;

  ActionPlans(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public List<PlannedAction> of(long addressee) {
    return db.sql("select * from recommendation_action where addressee_id = ? order by place").param(addressee)
        .query((row, n) -> new PlannedAction(row.getString("what"), row.getString("owner"), row.getObject("due_on", LocalDate.class), row.getString("indicator"),
            row.getString("evidence"))).list();
  }

  void write(long addressee, List<PlannedAction> actions) {
    db.sql("delete from recommendation_action where addressee_id = ?").param(addressee).update();
    for (int place = 0; place < actions.size(); place++) {
      PlannedAction action = actions.get(place);
      db.sql("insert into recommendation_action (addressee_id, place, what, owner, due_on, indicator, evidence) values (?, ?, ?, ?, ?, ?, ?)")
          .params(addressee, place, action.what(), action.owner(), Date.valueOf(action.dueOn()), action.indicator(), action.evidence()).update();
    }
  }
}
