package org.sharaka.dialogues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The charter of partnership: what requests are held against and decisions cite. A request keeps to the version its applicants
 * accepted, whatever comes into force later.
 */
@Service
@Transactional(readOnly = true)
public class Charter {

  private final JdbcClient db;
  private final WorkingCalendar calendar;

  /** @param code by which decisions cite it; the same in all versions */
  public record Clause(String code, LocalizedText title, LocalizedText text) {}

  /** @param effectiveOn requests made from this day on are held against it */
  public record Version(String label, LocalDate effectiveOn) {}

  Charter(JdbcClient db, WorkingCalendar calendar) {
    this.db = db;
    this.calendar = calendar;
  }

  /** The version in force: of those whose day has come, the one enacted last. */
  public String version() {
    return db.sql("select version from charter_version where effective_on <= ? order by enacted_at desc limit 1").param(calendar.today())
        .query(String.class).single();
  }

  public Optional<Version> find(String label) {
    return db.sql("select version, effective_on from charter_version where version = ?").param(label).query(Charter::read).optional();
  }

  /** All that were ever in force or will be, the newest first. */
  public List<Version> versions() {
    return db.sql("select version, effective_on from charter_version order by enacted_at desc").query(Charter::read).list();
  }

  public List<Clause> clauses() {
    return clauses(version());
  }

  public List<Clause> clauses(String version) {
    return db.sql("select * from charter_clause where version = ? order by position").param(version).query((row, n) -> new Clause(row.getString("code"),
        new LocalizedText(row.getString("title_ar"), row.getString("title_en")), new LocalizedText(row.getString("text_ar"), row.getString("text_en")))).list();
  }

  /** The version a request is held against. */
  public String versionOf(CaseNumber request) {
    return db.sql("select charter_version from request_application where number = ?").param(request.value()).query(String.class).optional().orElseGet(this::version);
  }

  /** The clauses a request is held against. */
  public List<Clause> of(CaseNumber request) {
    return clauses(versionOf(request));
  }

  private static Version read(ResultSet row, int n) throws SQLException {
    return new Version(row.getString("version"), row.getObject("effective_on", LocalDate.class));
  }
}
