package org.sharaka.projects;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a phase, for the first time or again after a return. Beginning what has begun changes nothing. */
@Service
@Transactional
public class BeginPhase {

  private final Projects projects;
  private final Timeline timeline;
  private final WorkingCalendar calendar;
  private final JdbcClient db;

  BeginPhase(Projects projects, Timeline timeline, WorkingCalendar calendar, JdbcClient db) {
    this.projects = projects;
    this.timeline = timeline;
    this.calendar = calendar;
    this.db = db;
  }

  /** @param steps how many steps the phase has, against which its percentage is measured */
  public void begin(CaseNumber number, PhaseKey key, int steps) {
    Project project = projects.get(number);
    if (project.phase(key).status() == PhaseStatus.IN_PROGRESS) {
      return;
    }
    project.begin(key, calendar.today());
    projects.save(project);
    db.sql("update project_phase set steps = ? where project = ? and phase = ?").params(steps, number.value(), key.number()).update();
    timeline.publish(number, project.phase(key).iteration() == 1 ? "phase.begun" : "phase.begunAgain", Map.of("phase", key.number()));
  }
}
