package org.sharaka.projects;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the six phases of a project that has not begun their dates. */
@Service
@Transactional
public class PlanWork {

  private final Projects projects;
  private final Timeline timeline;

  PlanWork(Projects projects, Timeline timeline) {
    this.projects = projects;
    this.timeline = timeline;
  }

  /** @param partner the organisation that carries the project out together with the centre, or {@code null} */
  public void plan(CaseNumber number, Map<PhaseKey, Project.Span> spans, String partner) {
    Project project = projects.get(number);
    project.plan(spans, partner);
    projects.save(project);
    timeline.note(number, "project.planned", Map.of("from", project.phase(PhaseKey.OUTREACH).plannedStart().toString(),
        "to", project.phase(PhaseKey.ADOPTION).plannedEnd().toString()));
  }
}
