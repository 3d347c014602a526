package org.sharaka.projects;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a project on hold until a later day. */
@Service
@Transactional
public class ExtendHold {

  private final Projects projects;
  private final Timeline timeline;
  private final WorkingCalendar calendar;

  ExtendHold(Projects projects, Timeline timeline, WorkingCalendar calendar) {
    this.projects = projects;
    this.timeline = timeline;
    this.calendar = calendar;
  }

  public void extend(CaseNumber number, LocalDate until) {
    Project project = projects.get(number);
    project.extendHold(calendar.today(), until);
    projects.save(project);
    timeline.publish(number, "project.holdExtended", Map.of("until", until.toString()));
  }
}
