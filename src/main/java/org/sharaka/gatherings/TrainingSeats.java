package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the seats of a training. */
@Service
@Transactional(readOnly = true)
public class TrainingSeats {

  private final JdbcClient db;

  /** @param taken people who come; {@code least} and {@code most} are what was arranged */
  public record Count(int taken, int waiting, int least, int most) {

    public boolean isEnough() {
      return taken >= least;
    }

    public int free() {
      return Math.max(0, most - taken);
    }
  }

  TrainingSeats(JdbcClient db) {
    this.db = db;
  }

  public Count of(CaseNumber training) {
    return db.sql("""
        select g.capacity, t.min_seats,
               (select count(*) from guest a where a.gathering = g.number and a.reply = 'ACCEPTED') as taken,
               (select count(*) from guest w where w.gathering = g.number and w.reply = 'WAITING') as waiting
        from gathering g join training_terms t on t.number = g.number where g.number = ?""").param(training.value())
        .query((row, n) -> new Count(row.getInt("taken"), row.getInt("waiting"), row.getInt("min_seats"), row.getInt("capacity"))).single();
  }
}
