package org.sharaka.stakeholders;

import java.sql.Timestamp;
import java.time.Clock;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts a person among the key stakeholders, or no longer. */
@Service
@Transactional
public class MarkKey {

  private final JdbcClient db;
  private final Clock clock;

  MarkKey(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  public void handle(long person, boolean key) {
    if (db.sql("update person set is_key = ?, updated_at = ? where id = ? and merged_into is null")
        .params(key, Timestamp.from(clock.instant()), person).update() == 0) {
      throw new NotFound("person " + person);
    }
  }
}
