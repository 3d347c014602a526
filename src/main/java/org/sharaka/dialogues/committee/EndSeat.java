package org.sharaka.dialogues.committee;

import java.time.LocalDate;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which day is the last of a seat in the committee. */
@Service
@Transactional
public class EndSeat {

  private final JdbcClient db;

  EndSeat(JdbcClient db) {
    this.db = db;
  }

  public void on(long seat, LocalDate last) {
    if (db.sql("update committee_seat set seated_until = ? where id = ?").params(last, seat).update() == 0) {
      throw new NotFound("seat " + seat);
    }
  }
}
