package org.sharaka.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts and stops the clocks of cases. A clock keeps the version of its service level with which it began; while a case
 * is suspended its clocks stand still, and what was left is left afterwards. {@link ClockBoard} reads them.
 */
@Service
@Transactional
public class Clocks {

  private final JdbcClient db;
  private final ServiceLevels levels;
  private final ClockTimes times;
  private final Clock clock;

  Clocks(JdbcClient db, ServiceLevels levels, ClockTimes times, Clock clock) {
    this.db = db;
    this.levels = levels;
    this.times = times;
    this.clock = clock;
  }

  public CaseClock start(CaseNumber number, String level, String localKey) {
    return start(number, level, localKey, null);
  }

  /**
   * Starts a clock, or finds the one that is running.
   *
   * @param owner with whose end it stops; {@code null} when it is stopped by hand
   */
  public CaseClock start(CaseNumber number, String level, String localKey, String owner) {
    return running(number, level, localKey).orElseGet(() -> {
      insert(number, levels.inForce(level), localKey, owner);
      return running(number, level, localKey).orElseThrow();
    });
  }

  public void stop(CaseNumber number, String level, String localKey) {
    running(number, level, localKey).ifPresent(found -> stop("id = :what", found.id()));
  }

  /** Stops the clocks that belong to a step of a process. */
  public void stopOf(String owner) {
    stop("owner = :what", owner);
  }

  /** The case has ended; nothing of it is late any more. */
  public void stopAll(CaseNumber number) {
    stop("case_number = :what", number.value());
  }

  /** The case is suspended. */
  public void freeze(CaseNumber number) {
    db.sql("update case_clock set frozen_at = :now, rings_at = null where case_number = :number and stopped_at is null and frozen_at is null")
        .param("now", now()).param("number", number.value()).update();
  }

  /** The case goes on: each clock has as much time left as when it was frozen. */
  public void thaw(CaseNumber number) {
    Instant now = clock.instant();
    db.sql("select * from case_clock where case_number = ? and stopped_at is null and frozen_at is not null").param(number.value())
        .query(ClockBoard::read).list().forEach(frozen -> {
          ServiceLevel.Unit unit = levels.version(frozen.level(), frozen.version()).unit();
          set(frozen, times.shifted(frozen.warnAt(), frozen.frozenAt(), now, unit), times.shifted(frozen.dueAt(), frozen.frozenAt(), now, unit),
              times.shifted(frozen.escalateAt(), frozen.frozenAt(), now, unit), times.shifted(frozen.escalateAgainAt(), frozen.frozenAt(), now, unit));
        });
  }

  /** The case is urgent from now on: what runs and what is still to start has half the time. */
  public void hurry(CaseNumber number) {
    db.sql("update case_file set urgent = true where number = ?").param(number.value()).update();
    db.sql("select * from case_clock where case_number = ? and stopped_at is null and frozen_at is null and urgent = false").param(number.value())
        .query(ClockBoard::read).list().forEach(slow -> {
          ServiceLevel level = levels.version(slow.level(), slow.version());
          set(slow, times.after(slow.startedAt(), level.warn(), level.unit(), true), times.after(slow.startedAt(), level.target(), level.unit(), true),
              times.after(slow.startedAt(), level.escalate(), level.unit(), true), times.after(slow.startedAt(), level.escalateAgain(), level.unit(), true));
        });
    db.sql("update case_clock set urgent = true where case_number = ? and stopped_at is null").param(number.value()).update();
  }

  private Optional<CaseClock> running(CaseNumber number, String level, String localKey) {
    return db.sql("select * from case_clock where case_number = ? and level_key = ? and local_key = ? and stopped_at is null order by id")
        .params(number.value(), level, localKey == null ? "" : localKey).query(ClockBoard::read).list().stream().findFirst();
  }

  private void insert(CaseNumber number, ServiceLevel level, String localKey, String owner) {
    Instant now = clock.instant();
    boolean urgent = db.sql("select urgent from case_file where number = ?").param(number.value()).query(Boolean.class).single();
    Timestamp due = sql(times.after(now, level.target(), level.unit(), urgent));
    db.sql("""
        insert into case_clock (case_number, level_key, level_version, local_key, owner, urgent, started_at, warn_at, due_at, escalate_at, again_at, rings_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(number.value(), level.key(), level.version(), localKey == null ? "" : localKey, owner, urgent, sql(now),
            sql(times.after(now, level.warn(), level.unit(), urgent)), due, sql(times.after(now, level.escalate(), level.unit(), urgent)),
            sql(times.after(now, level.escalateAgain(), level.unit(), urgent)), due).update();
  }

  private void set(CaseClock moved, Instant warn, Instant due, Instant escalate, Instant again) {
    db.sql("update case_clock set warn_at = ?, due_at = ?, escalate_at = ?, again_at = ?, rings_at = ?, frozen_at = null where id = ?")
        .params(sql(warn), sql(due), sql(escalate), sql(again), sql(due), moved.id()).update();
  }

  private void stop(String which, Object what) {
    db.sql("update case_clock set stopped_at = :now, rings_at = null where stopped_at is null and " + which).param("now", now()).param("what", what).update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static Timestamp sql(Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }
}
