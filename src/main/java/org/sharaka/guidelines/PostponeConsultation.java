package org.sharaka.guidelines;

import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives those who may comment on a text as many more days as its project stood still. */
@Service
@Transactional
public class PostponeConsultation {

  private final JdbcClient db;

  private record Open(long id, LocalDate closesOn) {}

  PostponeConsultation(JdbcClient db) {
    this.db = db;
  }

  public void in(CaseNumber project, Duration by) {
    db.sql("""
        select r.id, r.closes_on from consultation_round r join guide g on g.number = r.guide
        where g.project = ? and r.closed_at is null and not exists (select 1 from consultation_round later where later.guide = r.guide and later.id > r.id)""")
        .param(project.value()).query((row, n) -> new Open(row.getLong("id"), row.getObject("closes_on", LocalDate.class))).list()
        .forEach(round -> db.sql("update consultation_round set closes_on = ? where id = ?").params(Date.valueOf(round.closesOn().plusDays(by.toDays())), round.id())
            .update());
  }
}
