package org.sharaka.guidelines.adherence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every adherence to the charter there is or was. */
@Repository
@Transactional(readOnly = true)
public class Adherences {

  private final JdbcClient db;
  private final WorkingCalendar calendar;
  private final Clock clock;

  /** What an organisation told of one year. */
  public record Report(String body, String by, Instant at) {}

  Adherences(JdbcClient db, WorkingCalendar calendar, Clock clock) {
    this.db = db;
    this.calendar = calendar;
    this.clock = clock;
  }

  public Adherence get(CaseNumber number) {
    return find("number = ?", number.value()).orElseThrow(() -> new NotFound(number));
  }

  /** @throws NotFound when nobody was sent this link */
  public Adherence byToken(String token) {
    return find("token = ?", token).orElseThrow(() -> new NotFound("adherence link"));
  }

  Optional<Adherence> bySubmission(String submission) {
    return find("submission = ?", submission);
  }

  /** The newest first. */
  public List<Adherence> of(Collection<Long> organisations) {
    return organisations.isEmpty() ? List.of() : db.sql("select * from adherence where organisation_id in (:ids) order by declared_at desc, number desc")
        .param("ids", organisations).query(this::adherence).list();
  }

  /** @param status {@code null} for all; the newest first */
  public List<Adherence> list(AdherenceStatus status, int after, int limit) {
    String sql = "select * from adherence " + (status == null ? "" : "where status = :status ") + "order by declared_at desc, number desc limit :limit offset :after";
    JdbcClient.StatementSpec query = db.sql(sql).param("limit", limit).param("after", after);
    return (status == null ? query : query.param("status", status.name())).query(this::adherence).list();
  }

  /** The newest first. */
  public List<Report> reports(CaseNumber number) {
    return db.sql("select * from adherence_report where number = ? order by id desc").param(number.value())
        .query((row, n) -> new Report(row.getString("body"), row.getString("reported_by"), row.getTimestamp("reported_at").toInstant())).list();
  }

  @Transactional
  void add(Adherence a, String submission) {
    Intent intent = a.intent();
    db.sql("""
        insert into adherence (number, submission, organisation_id, status, charter_version, extent, scope, representative, email, language, token,
                               declared_by, declared_at, version)
        values (:number, :submission, :organisation, :status, :charter, :extent, :scope, :representative, :email, :language, :token, :by, :at, 0)""")
        .param("number", a.number().value()).param("submission", submission).param("organisation", a.organisation()).param("status", a.status().name())
        .param("charter", intent.charterVersion()).param("extent", intent.extent().name()).param("scope", intent.scope(), Types.VARCHAR)
        .param("representative", intent.representative()).param("email", intent.email()).param("language", intent.language().name())
        .param("token", a.declared().token()).param("by", a.declared().by()).param("at", Timestamp.from(clock.instant())).update();
    intent.levels().forEach((code, level) -> db.sql("insert into adherence_clause (number, code, level) values (?, ?, ?)")
        .params(a.number().value(), code, level.name()).update());
  }

  @Transactional
  void report(CaseNumber number, String body, String by) {
    db.sql("insert into adherence_report (number, body, reported_by, reported_at) values (?, ?, ?, ?)")
        .params(number.value(), body, by, Timestamp.from(clock.instant())).update();
  }

  @Transactional
  void save(Adherence a) {
    Adherence.State state = a.state();
    int saved = db.sql("""
        update adherence set status = :status, confirmed_at = case when :confirmed = true then coalesce(confirmed_at, :now) else confirmed_at end,
               registered_on = :registered, registered_by = :by, reason = :reason, report_due_on = :due, ended_on = :ended, version = version + 1
        where number = :number and version = :version""").param("status", state.status().name()).param("confirmed", state.confirmed())
        .param("now", Timestamp.from(clock.instant())).param("registered", state.registeredOn(), Types.DATE).param("by", state.registeredBy(), Types.VARCHAR)
        .param("reason", state.reason(), Types.VARCHAR).param("due", state.reportDueOn(), Types.DATE).param("ended", state.endedOn(), Types.DATE)
        .param("number", a.number().value()).param("version", state.version()).update();
    if (saved == 0) {
      throw new OptimisticLockingFailureException("adherence " + a.number());
    }
  }

  private Optional<Adherence> find(String condition, String value) {
    return db.sql("select * from adherence where " + condition).param(value).query(this::adherence).optional();
  }

  private Adherence adherence(ResultSet row, int n) throws SQLException {
    Intent intent = new Intent(row.getString("charter_version"), Extent.valueOf(row.getString("extent")), row.getString("scope"), row.getString("representative"),
        row.getString("email"), Language.valueOf(row.getString("language")), levels(row.getString("number")));
    Adherence.State state = new Adherence.State(AdherenceStatus.valueOf(row.getString("status")), row.getTimestamp("confirmed_at") != null,
        row.getObject("registered_on", LocalDate.class), row.getString("registered_by"), row.getString("reason"), row.getObject("report_due_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class), row.getLong("version"));
    LocalDate declared = LocalDate.ofInstant(row.getTimestamp("declared_at").toInstant(), calendar.zone());
    return new Adherence(new CaseNumber(row.getString("number")), row.getLong("organisation_id"), intent,
        new Adherence.Declared(row.getString("declared_by"), declared, row.getString("token")), state);
  }

  private Map<String, ClauseLevel> levels(String number) {
    return db.sql("select code, level from adherence_clause where number = ?").param(number)
        .query((row, n) -> Map.entry(row.getString("code"), ClauseLevel.valueOf(row.getString("level")))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
