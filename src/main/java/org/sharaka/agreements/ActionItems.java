package org.sharaka.agreements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What parties have to do under their agreements. */
@Repository
@Transactional
public class ActionItems {

  private final JdbcClient db;

  ActionItems(JdbcClient db) {
    this.db = db;
  }

  /** All of an agreement, by the day they are due. */
  @Transactional(readOnly = true)
  public List<ActionItem> of(CaseNumber number) {
    return db.sql("select * from agreement_item where number = ? order by due_on, id").param(number.value()).query(ActionItems::read).list();
  }

  @Transactional(readOnly = true)
  public List<ActionItem> open(CaseNumber number) {
    return of(number).stream().filter(item -> item.state() == ActionItem.State.OPEN).toList();
  }

  /** Before the signature they are part of the draft: a new draft has its own. */
  void write(CaseNumber number, List<ActionItem> items) {
    db.sql("delete from agreement_item where number = ?").param(number.value()).update();
    items.forEach(item -> db.sql("insert into agreement_item (number, organisation_id, what, due_on, state) values (?, ?, ?, ?, 'OPEN')")
        .params(number.value(), item.organisationId(), item.what(), AgreementRows.sql(item.dueOn())).update());
  }

  /** Only what is open is changed. */
  void settle(CaseNumber number, long id, ActionItem.State state, String note) {
    db.sql("update agreement_item set state = ?, note = ? where id = ? and number = ? and state = 'OPEN'").params(state.name(), note, id, number.value()).update();
  }

  private static ActionItem read(ResultSet row, int n) throws SQLException {
    return new ActionItem(row.getLong("id"), row.getLong("organisation_id"), row.getString("what"), row.getObject("due_on", LocalDate.class),
        ActionItem.State.valueOf(row.getString("state")), row.getString("note"));
  }
}
