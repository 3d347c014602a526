package org.sharaka.dialogues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What applicants were asked, and what they answered. */
@Service
@Transactional(readOnly = true)
public class Questions {

  private final JdbcClient db;

  /** @param answer {@code null} while it waits for one */
  public record Question(long id, String question, LocalDate until, Instant askedAt, String answer, Instant answeredAt) {}

  Questions(JdbcClient db) {
    this.db = db;
  }

  /** The oldest first. */
  public List<Question> of(CaseNumber number) {
    return db.sql("select * from request_question where request = ? order by id").param(number.value()).query(Questions::read).list();
  }

  public Optional<Question> open(CaseNumber number) {
    return of(number).stream().filter(question -> question.answer() == null).reduce((first, last) -> last);
  }

  private static Question read(ResultSet row, int n) throws SQLException {
    Timestamp answered = row.getTimestamp("answered_at");
    return new Question(row.getLong("id"), row.getString("question"), row.getObject("due_on", LocalDate.class), row.getTimestamp("asked_at").toInstant(),
        row.getString("answer"), answered == null ? null : answered.toInstant());
  }
}
