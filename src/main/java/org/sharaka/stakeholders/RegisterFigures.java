package org.sharaka.stakeholders;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the register. */
@Service
@Transactional(readOnly = true)
public class RegisterFigures {

  private final JdbcClient db;

  /** @param assessed people whose influence and interest were rated; {@code key} those who are key stakeholders */
  public record Figures(int organisations, int people, int assessed, int key) {}

  RegisterFigures(JdbcClient db) {
    this.db = db;
  }

  public Figures count() {
    return db.sql("""
        select (select count(*) from organisation) as organisations, count(*) as people,
               coalesce(sum(case when influence is not null then 1 else 0 end), 0) as assessed,
               coalesce(sum(case when is_key = true then 1 else 0 end), 0) as key_people
        from person""").query((row, n) -> new Figures(row.getInt("organisations"), row.getInt("people"), row.getInt("assessed"), row.getInt("key_people"))).single();
  }
}
