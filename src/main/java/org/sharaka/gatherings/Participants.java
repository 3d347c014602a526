package org.sharaka.gatherings;

import java.math.BigDecimal;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who came to a training, how often, and how they did in its tests. */
@Service
@Transactional
public class Participants {

  private static final int BATCH = 500;

  private final JdbcClient db;
  private final JdbcTemplate batches;

  /** What one of them scored, of 100 points; {@code null} when they were not tested. */
  public record Score(long guest, BigDecimal preTest, BigDecimal postTest) {}

  Participants(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  /** By name. */
  @Transactional(readOnly = true)
  public List<Participant> of(CaseNumber training) {
    return db.sql("""
        select g.id, p.name, count(*) as attended, (select count(*) from gathering_day t where t.gathering = :training) as days, s.pre_test, s.post_test
        from guest g join person p on p.id = g.person_id join attendance a on a.guest_id = g.id
          join gathering_day d on d.gathering = g.gathering and d.on_day = a.on_day left join training_score s on s.guest_id = g.id
        where g.gathering = :training group by g.id, p.name, s.pre_test, s.post_test order by p.name, g.id""").param("training", training.value())
        .query((row, n) -> new Participant(row.getLong("id"), row.getString("name"), row.getInt("attended"), row.getInt("days"),
            row.getBigDecimal("pre_test"), row.getBigDecimal("post_test"))).list();
  }

  void save(CaseNumber training, List<Score> scores) {
    db.sql("delete from training_score where guest_id in (select id from guest where gathering = ?)").param(training.value()).update();
    batches.batchUpdate("insert into training_score (guest_id, pre_test, post_test) values (?, ?, ?)", scores, BATCH, (row, score) -> {
      row.setLong(1, score.guest());
      row.setBigDecimal(2, score.preTest());
      row.setBigDecimal(3, score.postTest());
    });
  }
}
