package org.sharaka.projects;

import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a project before its time, with the reason that everyone who took part will be told. */
@Service
@Transactional
public class CancelProject {

  private final Projects projects;
  private final CaseFiles files;
  private final Timeline timeline;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;

  /** A project was cancelled; its processes have to end and undo what they promised. */
  public record ProjectCancelled(CaseNumber number) {}

  CancelProject(Projects projects, CaseFiles files, Timeline timeline, WorkingCalendar calendar, ApplicationEventPublisher events) {
    this.projects = projects;
    this.files = files;
    this.timeline = timeline;
    this.calendar = calendar;
    this.events = events;
  }

  public void cancel(CaseNumber number, String reason) {
    if (reason == null || reason.isBlank()) {
      throw Refusal.at("reason", "reason.required").thrown();
    }
    Project project = projects.get(number);
    project.cancel(reason, calendar.today());
    projects.save(project);
    files.close(number, project.status().name());
    timeline.publish(number, "project.cancelled", Map.of("reason", reason));
    events.publishEvent(new ProjectCancelled(number));
  }
}
