package org.sharaka.dialogues;

import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What closed requests left behind. */
@Service
@Transactional(readOnly = true)
public class Closings {

  private final JdbcClient db;

  Closings(JdbcClient db) {
    this.db = db;
  }

  public Optional<CloseRequest.Closing> of(CaseNumber number) {
    return db.sql("select * from request_closing where request = ?").param(number.value())
        .query((row, n) -> new CloseRequest.Closing(DialogueOutcome.valueOf(row.getString("outcome")), row.getString("lessons"),
            Clauses.read(row.getString("kept")), Clauses.read(row.getString("broken")), row.getString("breach"))).optional();
  }
}
