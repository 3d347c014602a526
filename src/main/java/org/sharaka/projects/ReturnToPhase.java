package org.sharaka.projects;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an earlier phase again because the text came back from adoption. Asked again, it changes nothing. */
@Service
@Transactional
public class ReturnToPhase {

  private final Projects projects;
  private final Timeline timeline;

  ReturnToPhase(Projects projects, Timeline timeline) {
    this.projects = projects;
    this.timeline = timeline;
  }

  public void reopen(CaseNumber number, PhaseKey phase) {
    Project project = projects.get(number);
    if (project.phase(phase).status() == PhaseStatus.RETURNED) {
      return;
    }
    project.returnTo(phase);
    projects.save(project);
    timeline.note(number, "phase.reopened", Map.of("phase", phase.number()));
  }
}
