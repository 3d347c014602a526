package org.sharaka.dialogues;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits at the table of a dialogue. */
@Service
@Transactional(readOnly = true)
public class DialogueGroup {

  private final JdbcClient db;

  DialogueGroup(JdbcClient db) {
    this.db = db;
  }

  public List<Seat> of(CaseNumber request) {
    return db.sql("select * from request_seat where request = ? order by id").param(request.value()).query((row, n) ->
        new Seat(Constituency.valueOf(row.getString("constituency")), row.getObject("organisation_id", Long.class), row.getString("name"))).list();
  }
}
