package org.sharaka.surveys.results;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people wrote in their own words, for coding. Who wrote it is not told, only the sector. */
@Service
@Transactional(readOnly = true)
public class OpenAnswers {

  private final JdbcClient db;

  /** @param sector {@code OTHER} where an answer carries none */
  public record Answer(long response, int question, Sector sector, String words) {}

  OpenAnswers(JdbcClient db) {
    this.db = db;
  }

  /** Of answers that count as complete or partial. */
  public List<Answer> of(CaseNumber survey) {
    return db.sql("""
        select a.response_id, a.question, r.sector, a.words from answer a join survey_response r on r.id = a.response_id
        where a.survey_number = ? and a.words is not null and r.disposition in ('COMPLETE', 'PARTIAL') order by a.response_id, a.question""")
        .param(survey.value()).query((row, n) -> new Answer(row.getLong("response_id"), row.getInt("question"),
            row.getString("sector") == null ? Sector.OTHER : Sector.valueOf(row.getString("sector")), row.getString("words"))).list();
  }
}
