package org.sharaka.projects;

import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a project that went its whole way, whether its guide was adopted or not. Closing it again changes nothing. */
@Service
@Transactional
public class CompleteProject {

  private final Projects projects;
  private final CaseFiles files;
  private final Timeline timeline;

  CompleteProject(Projects projects, CaseFiles files, Timeline timeline) {
    this.projects = projects;
    this.files = files;
    this.timeline = timeline;
  }

  public void complete(CaseNumber number, boolean adopted) {
    Project project = projects.get(number);
    if (project.status().isOver()) {
      return;
    }
    project.complete(adopted);
    projects.save(project);
    files.close(number, project.status().name());
    timeline.publish(number, adopted ? "project.completed" : "project.notAdopted", Map.of());
  }
}
