package org.sharaka.surveys.results;

import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which way the answers came that count. */
@Service
@Transactional(readOnly = true)
public class Modes {

  private final JdbcClient db;

  /** @param byLink by the personal link in the invitation, {@code byFile} taken by phone, on paper or elsewhere and imported */
  public record Count(int byLink, int byFile) {}

  Modes(JdbcClient db) {
    this.db = db;
  }

  public Count of(CaseNumber number) {
    return db.sql("""
        select count(case when mode = 'WEB' then 1 end) as by_link, count(case when mode <> 'WEB' then 1 end) as by_file
        from survey_response where survey_number = ? and disposition in ('COMPLETE', 'PARTIAL')""").param(number.value())
        .query((row, n) -> new Count(row.getInt("by_link"), row.getInt("by_file"))).single();
  }
}
