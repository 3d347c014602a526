package org.sharaka.projects;

import java.util.Map;
import java.util.Optional;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out whether the open phase of a project is past its date, and puts it on record when it is. */
@Service
@Transactional
public class CheckDelay {

  private final Projects projects;
  private final Timeline timeline;
  private final WorkingCalendar calendar;

  CheckDelay(Projects projects, Timeline timeline, WorkingCalendar calendar) {
    this.projects = projects;
    this.timeline = timeline;
    this.calendar = calendar;
  }

  public Optional<PhaseKey> latePhase(CaseNumber number) {
    return projects.get(number).phases().stream().filter(phase -> phase.status().isOpen() && phase.isLate(calendar.today())).findFirst().map(phase -> {
      timeline.note(number, "phase.late", Map.of("phase", phase.key().number(), "days", calendar.between(phase.plannedEnd(), calendar.today())));
      return phase.key();
    });
  }
}
