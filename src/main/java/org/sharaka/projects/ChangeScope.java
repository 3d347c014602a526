package org.sharaka.projects;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a new work plan in force after the scope changed; the plan before it is kept with the reason. */
@Service
@Transactional
public class ChangeScope {

  private final Projects projects;
  private final Timeline timeline;
  private final JdbcClient db;
  private final Clock clock;

  ChangeScope(Projects projects, Timeline timeline, JdbcClient db, Clock clock) {
    this.projects = projects;
    this.timeline = timeline;
    this.db = db;
    this.clock = clock;
  }

  public void rebaseline(CaseNumber number, Map<PhaseKey, Project.Span> spans, String reason) {
    Project project = projects.get(number);
    db.sql("""
        insert into project_baseline (project, baseline, phase, planned_start, planned_end, reason, replaced_at)
        select project, cast(:baseline as int), phase, planned_start, planned_end, cast(:reason as varchar(2000)), cast(:now as timestamp with time zone)
        from project_phase where project = :project""")
        .param("baseline", project.baseline()).param("reason", reason).param("now", Timestamp.from(clock.instant())).param("project", number.value()).update();
    project.rebaseline(spans);
    projects.save(project);
    timeline.publish(number, "project.rebaselined", Map.of("baseline", project.baseline()));
  }
}
