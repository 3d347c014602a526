package org.sharaka.projects;

import java.sql.Timestamp;
import java.time.Clock;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was achieved, what was learned and what stays open when a project is closed. */
@Service
@Transactional
public class RecordLessons {

  private final JdbcClient db;
  private final CurrentActor actor;
  private final Clock clock;

  RecordLessons(JdbcClient db, CurrentActor actor, Clock clock) {
    this.db = db;
    this.actor = actor;
    this.clock = clock;
  }

  public void record(CaseNumber number, String achieved, String lessons, String openPoints) {
    db.sql("delete from project_closing where project = ?").param(number.value()).update();
    db.sql("insert into project_closing (project, achieved, lessons, open_points, closed_by, closed_at) values (?, ?, ?, ?, ?, ?)")
        .params(number.value(), achieved, lessons, openPoints, actor.name(), Timestamp.from(clock.instant())).update();
  }
}
