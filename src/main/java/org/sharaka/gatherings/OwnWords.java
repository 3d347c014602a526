package org.sharaka.gatherings;

import java.time.Instant;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one person said in sessions and of their minutes, for that person alone. */
@Service
@Transactional(readOnly = true)
public class OwnWords {

  private final JdbcClient db;

  /**
   * One thing they said.
   *
   * @param verdict what became of it in the minutes, {@code null} until it was weighed
   * @param answer  why, where it was not taken up
   * @param settled the minutes are approved
   */
  public record Line(CaseNumber session, LocalizedText title, MinutesComment.Kind kind, String text, Instant at, MinutesComment.Verdict verdict, String answer,
      boolean settled) {

    /** It stands beside the minutes. */
    public boolean isAnnexed() {
      return kind == MinutesComment.Kind.RESERVATION || verdict == MinutesComment.Verdict.ANNEXED;
    }
  }

  OwnWords(JdbcClient db) {
    this.db = db;
  }

  /** The newest first. */
  public List<Line> of(long person) {
    return db.sql("""
        select c.*, f.title_ar, f.title_en, m.status from minutes_comment c join guest g on g.id = c.guest_id join case_file f on f.number = c.session
          join session_minutes m on m.session = c.session
        where g.person_id = ? and c.kind <> 'AGREEMENT' order by c.id desc""").param(person).query((row, n) -> {
      String verdict = row.getString("verdict");
      return new Line(new CaseNumber(row.getString("session")), new LocalizedText(row.getString("title_ar"), row.getString("title_en")),
          MinutesComment.Kind.valueOf(row.getString("kind")), row.getString("text"), row.getTimestamp("said_at").toInstant(),
          verdict == null ? null : MinutesComment.Verdict.valueOf(verdict), row.getString("answer"),
          Minutes.Status.valueOf(row.getString("status")) == Minutes.Status.APPROVED);
    }).list();
  }
}
