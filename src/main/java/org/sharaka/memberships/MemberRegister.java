package org.sharaka.memberships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of members, for the public and for the staff. */
@Service
@Transactional(readOnly = true)
public class MemberRegister {

  private static final String SELECT = "select m.*, f.title_ar, f.title_en from membership m join case_file f on f.number = m.number ";

  private final JdbcClient db;

  /** A line of the register. */
  public record Line(CaseNumber number, LocalizedText name, MembershipStatus status, MembershipKind kind, Issue issue, LocalDate since, LocalDate termUntil) {}

  MemberRegister(JdbcClient db) {
    this.db = db;
  }

  /** Members that agreed to be named, by name. */
  public List<Line> published() {
    return db.sql(SELECT + "where m.status = 'ACTIVE' and m.publish_name = true order by m.name_key").query(MemberRegister::line).list();
  }

  /** How many members did not agree to be named. */
  public int unnamed() {
    return db.sql("select count(*) from membership where status = 'ACTIVE' and publish_name = false").query(Integer.class).single();
  }

  /**
   * Applications and members, by name.
   *
   * @param status {@code null} for all
   * @param after  go on after this number of lines
   */
  public List<Line> page(MembershipStatus status, int after, int limit) {
    String sql = SELECT + (status == null ? "" : "where m.status = :status ") + "order by m.name_key, m.number limit :limit offset :after";
    JdbcClient.StatementSpec query = db.sql(sql).param("limit", limit).param("after", after);
    return (status == null ? query : query.param("status", status.name())).query(MemberRegister::line).list();
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    String issue = row.getString("issue");
    return new Line(new CaseNumber(row.getString("number")), new LocalizedText(row.getString("title_ar"), row.getString("title_en")),
        MembershipStatus.valueOf(row.getString("status")), MembershipKind.valueOf(row.getString("kind")), issue == null ? null : Issue.valueOf(issue),
        row.getObject("member_since", LocalDate.class), row.getObject("term_until", LocalDate.class));
  }
}
