package org.sharaka.workflow.phases;

import java.util.HashMap;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.projects.ProjectBoard;
import org.springframework.stereotype.Component;

/** What most forms of a project begin with: its title and purpose. */
@Component
public class ProjectHeading {

  private final ProjectBoard board;

  ProjectHeading(ProjectBoard board) {
    this.board = board;
  }

  /** @return values under {@code title} and {@code description}, to which the caller adds its own */
  public Map<String, Object> of(CaseNumber number) {
    ProjectBoard.Line project = board.get(number);
    return new HashMap<>(Map.of("title", project.title(), "description", LocalizedText.same(project.description())));
  }
}
