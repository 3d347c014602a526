package org.sharaka.dialogues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The issue briefs of requests in all their parts. */
@Service
@Transactional(readOnly = true)
public class Briefs {

  private final JdbcClient db;

  Briefs(JdbcClient db) {
    this.db = db;
  }

  public List<Brief> of(CaseNumber request) {
    return db.sql("select * from request_brief where request = ? order by id").param(request.value()).query(Briefs::read).list();
  }

  /** @return the part as it stands, or an empty one that nobody has saved yet */
  public Brief part(CaseNumber request, BriefPart part, Long organisation) {
    return of(request).stream().filter(brief -> brief.part() == part && Objects.equals(brief.organisation(), organisation)).findFirst()
        .orElseGet(() -> new Brief(0, part, organisation, Brief.Text.empty(), 0, null, null));
  }

  private static Brief read(ResultSet row, int n) throws SQLException {
    Timestamp issued = row.getTimestamp("issued_at");
    Brief.Text text = new Brief.Text(text(row, "background"), text(row, "position"), text(row, "law_and_data"), text(row, "options"), text(row, "questions"));
    return new Brief(row.getLong("id"), BriefPart.valueOf(row.getString("part")), row.getObject("organisation_id", Long.class), text, row.getInt("revision"),
        row.getTimestamp("saved_at").toInstant(), issued == null ? null : issued.toInstant());
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }
}
