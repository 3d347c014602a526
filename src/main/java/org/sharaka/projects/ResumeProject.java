package org.sharaka.projects;

import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a paused project go on; planned dates move by the length of the pause. Resuming what is active changes nothing. */
@Service
@Transactional
public class ResumeProject {

  private final Projects projects;
  private final CaseFiles files;
  private final Timeline timeline;
  private final WorkingCalendar calendar;

  ResumeProject(Projects projects, CaseFiles files, Timeline timeline, WorkingCalendar calendar) {
    this.projects = projects;
    this.files = files;
    this.timeline = timeline;
    this.calendar = calendar;
  }

  public void resume(CaseNumber number) {
    Project project = projects.get(number);
    if (project.status() == ProjectStatus.ACTIVE) {
      return;
    }
    project.resume(calendar.today());
    projects.save(project);
    files.moveTo(number, project.status().name());
    timeline.publish(number, "project.resumed", Map.of());
  }
}
