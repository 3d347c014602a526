package org.sharaka.dialogues.screening;

import java.util.List;
import java.util.Optional;
import org.sharaka.dialogues.screening.DuplicateDecision.Verdict;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was found about requests when they were looked at. */
@Service
@Transactional(readOnly = true)
public class Checks {

  private final JdbcClient db;

  Checks(JdbcClient db) {
    this.db = db;
  }

  public Optional<RequestCheck> last(CaseNumber number) {
    return db.sql("select * from request_check where request = ? order by id desc").param(number.value()).query((row, n) -> {
      String other = row.getString("other");
      return new RequestCheck(List.of(row.getString("missing").split(" ")).stream().filter(code -> !code.isEmpty()).toList(),
          Verdict.valueOf(row.getString("verdict")), other == null ? null : new CaseNumber(other), row.getDouble("similarity"),
          row.getTimestamp("checked_at").toInstant());
    }).list().stream().findFirst();
  }
}
