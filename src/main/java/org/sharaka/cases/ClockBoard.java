package org.sharaka.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the clocks of cases: what runs, what is late. */
@Service("clockBoard")
@Transactional(readOnly = true)
public class ClockBoard {

  private final JdbcClient db;
  private final Clock clock;

  ClockBoard(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The clocks of a case that have not been stopped, the next one to ring first. */
  public List<CaseClock> open(CaseNumber number) {
    return db.sql("select * from case_clock where case_number = ? and stopped_at is null order by due_at, id").param(number.value())
        .query(ClockBoard::read).list();
  }

  /** All clocks a case ever had, the newest first. */
  public List<CaseClock> all(CaseNumber number) {
    return db.sql("select * from case_clock where case_number = ? order by id desc").param(number.value()).query(ClockBoard::read).list();
  }

  /** The open clock of one step. */
  public Optional<CaseClock> open(CaseNumber number, String level, String localKey) {
    return open(number).stream().filter(c -> c.level().equals(level) && c.localKey().equals(localKey == null ? "" : localKey)).findFirst();
  }

  /** Of each of the cases the open clock that rings first, for lists; cases without one are left out. */
  public Map<CaseNumber, CaseClock> next(Collection<CaseNumber> numbers) {
    return numbers.isEmpty() ? Map.of() : db.sql("select * from case_clock where case_number in (:numbers) and stopped_at is null order by due_at, id")
        .param("numbers", numbers.stream().map(CaseNumber::value).toList()).query(ClockBoard::read).list().stream()
        .collect(Collectors.toMap(CaseClock::number, Function.identity(), (first, later) -> first));
  }

  /** Running clocks whose time is over, the longest overdue first. */
  public List<CaseClock> late(int limit) {
    return db.sql("select * from case_clock where rings_at < ? order by rings_at, id limit ?").params(now(), limit).query(ClockBoard::read).list();
  }

  public int countLate() {
    return db.sql("select count(*) from case_clock where rings_at < ?").param(now()).query(Integer.class).single();
  }

  /** @return what a page shows of a clock now */
  public CaseClock.State state(CaseClock shown) {
    return shown.stateAt(clock.instant());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  static CaseClock read(ResultSet row, int n) throws SQLException {
    return new CaseClock(row.getLong("id"), new CaseNumber(row.getString("case_number")), row.getString("level_key"), row.getInt("level_version"),
        row.getString("local_key"), row.getBoolean("urgent"), instant(row, "started_at"), instant(row, "warn_at"), instant(row, "due_at"),
        instant(row, "escalate_at"), instant(row, "again_at"), instant(row, "frozen_at"), instant(row, "stopped_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
