package org.sharaka.dialogues;

import java.util.Collection;
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

  /** In how many groups of dialogues that go on the busiest of these organisations sits. */
  public int mostGroupsOf(Collection<Long> organisations) {
    return organisations.isEmpty() ? 0 : db.sql("""
        select count(distinct s.request) as groups_joined from request_seat s join dialogue_request r on r.number = s.request
        where s.organisation_id in (:ids) and r.status in ('IN_PREPARATION', 'SCHEDULED', 'HELD') group by s.organisation_id order by groups_joined desc limit 1""")
        .param("ids", organisations).query(Integer.class).optional().orElse(0);
  }
}
