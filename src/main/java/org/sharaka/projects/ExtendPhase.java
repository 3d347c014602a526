package org.sharaka.projects;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a late phase more time; the phases after it move along. */
@Service
@Transactional
public class ExtendPhase {

  private final Projects projects;
  private final Timeline timeline;

  ExtendPhase(Projects projects, Timeline timeline) {
    this.projects = projects;
    this.timeline = timeline;
  }

  public void extend(CaseNumber number, PhaseKey key, LocalDate until, String reason) {
    Project project = projects.get(number);
    project.extend(key, until);
    projects.save(project);
    timeline.publish(number, "phase.extended", Map.of("phase", key.number(), "until", until.toString()));
    timeline.note(number, "phase.extensionReason", Map.of("phase", key.number(), "reason", reason));
  }

  /** The date stays; how the delay is made up for is put on record. */
  public void keepDate(CaseNumber number, PhaseKey key, String remedy) {
    timeline.note(number, "phase.remedy", Map.of("phase", key.number(), "remedy", remedy));
  }
}
