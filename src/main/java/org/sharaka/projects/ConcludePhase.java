package org.sharaka.projects;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a phase that has no gate to pass, since the project ends with it. Concluding it again changes nothing. */
@Service
@Transactional
public class ConcludePhase {

  private final Projects projects;
  private final Timeline timeline;
  private final WorkingCalendar calendar;

  ConcludePhase(Projects projects, Timeline timeline, WorkingCalendar calendar) {
    this.projects = projects;
    this.timeline = timeline;
    this.calendar = calendar;
  }

  public void conclude(CaseNumber number, PhaseKey key) {
    Project project = projects.get(number);
    if (!project.phase(key).status().isOver()) {
      project.conclude(key, calendar.today());
      projects.save(project);
      timeline.publish(number, "phase.concluded", Map.of("phase", key.number()));
    }
  }
}
