package org.sharaka.projects;

import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a planned project begin, sends its plan back, or declines it. Nobody decides on a project of their own. */
@Service
@Transactional
public class DecideStart {

  private final Projects projects;
  private final CaseFiles files;
  private final Timeline timeline;
  private final CurrentActor actor;

  /** What the executive director may say. */
  public enum Decision {APPROVE, RETURN, DECLINE}

  DecideStart(Projects projects, CaseFiles files, Timeline timeline, CurrentActor actor) {
    this.projects = projects;
    this.files = files;
    this.timeline = timeline;
    this.actor = actor;
  }

  public void decide(CaseNumber number, Decision decision, String reason) {
    Project project = projects.get(number);
    if (project.owner().equals(actor.name())) {
      throw Refusal.of("project.start.own").thrown();
    }
    if (decision != Decision.APPROVE && (reason == null || reason.isBlank())) {
      throw Refusal.at("reason", "reason.required").thrown();
    }
    switch (decision) {
      case APPROVE -> {
        project.approve();
        timeline.publish(number, "project.started", Map.of("title", project.title()));
      }
      case RETURN -> timeline.note(number, "project.planReturned", Map.of("reason", reason));
      case DECLINE -> {
        project.decline(reason);
        timeline.note(number, "project.declined", Map.of("reason", reason));
      }
    }
    projects.save(project);
    if (project.status().isOver()) {
      files.close(number, project.status().name());
    } else {
      files.moveTo(number, project.status().name());
    }
  }
}
