package org.sharaka.projects;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pauses a project until an expected day, and says why in public when asked to. */
@Service
@Transactional
public class HoldProject {

  private final Projects projects;
  private final CaseFiles files;
  private final Timeline timeline;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;

  /** @param publicNotice whether the portal shows the reason */
  public record Pause(String reason, LocalDate resumeExpected, boolean publicNotice) {}

  /** A project was put on hold; its processes and clocks have to stop. */
  public record ProjectHeld(CaseNumber number) {}

  HoldProject(Projects projects, CaseFiles files, Timeline timeline, WorkingCalendar calendar, ApplicationEventPublisher events) {
    this.projects = projects;
    this.files = files;
    this.timeline = timeline;
    this.calendar = calendar;
    this.events = events;
  }

  public void hold(CaseNumber number, Pause pause) {
    if (pause.reason() == null || pause.reason().isBlank()) {
      throw Refusal.at("reason", "reason.required").thrown();
    }
    if (pause.resumeExpected() == null) {
      throw Refusal.at("resumeExpected", "text.required").thrown();
    }
    Project project = projects.get(number);
    project.hold(pause.reason(), calendar.today(), pause.resumeExpected());
    projects.save(project);
    files.moveTo(number, project.status().name());
    Map<String, Object> facts = Map.of("reason", pause.reason(), "until", pause.resumeExpected().toString());
    if (pause.publicNotice()) {
      timeline.publish(number, "project.held", facts);
    } else {
      timeline.note(number, "project.held", facts);
      timeline.publish(number, "project.heldQuietly", Map.of("until", pause.resumeExpected().toString()));
    }
    events.publishEvent(new ProjectHeld(number));
  }
}
