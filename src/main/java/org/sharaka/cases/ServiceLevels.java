package org.sharaka.cases;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All service levels in all their versions. */
@Repository
@Transactional
public class ServiceLevels {

  private static final String IN_FORCE = """
      select * from service_level l where l.version = (select max(n.version) from service_level n where n.level_key = l.level_key and n.valid_from <= :today) """;

  private final JdbcClient db;
  private final WorkingCalendar calendar;

  ServiceLevels(JdbcClient db, WorkingCalendar calendar) {
    this.db = db;
    this.calendar = calendar;
  }

  /** @return the version clocks go by that start today */
  @Transactional(readOnly = true)
  public ServiceLevel inForce(String key) {
    return db.sql(IN_FORCE + "and l.level_key = :key").param("today", today()).param("key", key).query(ServiceLevels::read).optional()
        .orElseThrow(() -> new NotFound("service level " + key));
  }

  /** What is in force today, by key. */
  @Transactional(readOnly = true)
  public List<ServiceLevel> inForce() {
    return db.sql(IN_FORCE + "order by l.level_key").param("today", today()).query(ServiceLevels::read).list();
  }

  /** All versions, the newest first; one that is still to come may lead. */
  @Transactional(readOnly = true)
  public List<ServiceLevel> history(String key) {
    List<ServiceLevel> versions = db.sql("select * from service_level where level_key = ? order by version desc").param(key).query(ServiceLevels::read).list();
    if (versions.isEmpty()) {
      throw new NotFound("service level " + key);
    }
    return versions;
  }

  ServiceLevel version(String key, int version) {
    return db.sql("select * from service_level where level_key = ? and version = ?").params(key, version).query(ServiceLevels::read).single();
  }

  void add(ServiceLevel level) {
    db.sql("""
        insert into service_level (level_key, version, unit, target, warn_after, escalate_after, escalate_again, valid_from, changed_by, changed_at, reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(level.key(), level.version(), level.unit().name(), level.target(), level.warn(), level.escalate(), level.escalateAgain(),
            Date.valueOf(level.validFrom()), level.changedBy(), Timestamp.from(level.changedAt()), level.reason()).update();
  }

  private Date today() {
    return Date.valueOf(calendar.today());
  }

  private static ServiceLevel read(ResultSet row, int n) throws SQLException {
    return new ServiceLevel(row.getString("level_key"), row.getInt("version"), ServiceLevel.Unit.valueOf(row.getString("unit")), row.getInt("target"),
        row.getObject("warn_after", Integer.class), row.getObject("escalate_after", Integer.class), row.getObject("escalate_again", Integer.class),
        row.getObject("valid_from", LocalDate.class), row.getString("changed_by"), row.getTimestamp("changed_at").toInstant(), row.getString("reason"));
  }
}
