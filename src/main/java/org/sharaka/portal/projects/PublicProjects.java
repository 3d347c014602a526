package org.sharaka.portal.projects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.stakeholders.Participation;
import org.springframework.stereotype.Component;

/** The projects the public may see: those whose start was approved, whatever became of them. */
@Component
public class PublicProjects {

  private static final List<ProjectStatus> PUBLIC = List.of(ProjectStatus.ACTIVE, ProjectStatus.ON_HOLD, ProjectStatus.COMPLETED,
      ProjectStatus.NOT_ADOPTED, ProjectStatus.CANCELLED);
  private static final List<ProjectStatus> RUNNING = List.of(ProjectStatus.ACTIVE, ProjectStatus.ON_HOLD);
  private static final List<ProjectStatus> FINISHED = List.of(ProjectStatus.COMPLETED, ProjectStatus.NOT_ADOPTED);

  private final ProjectBoard board;
  private final Participation participation;

  PublicProjects(ProjectBoard board, Participation participation) {
    this.board = board;
    this.participation = participation;
  }

  public List<ProjectBoard.Line> running(int limit) {
    return board.page("", RUNNING, null, limit);
  }

  public List<ProjectBoard.Line> finished(int limit) {
    return board.page("", FINISHED, null, limit);
  }

  public int count() {
    return board.count(PUBLIC);
  }

  public Map<CaseNumber, Participation.Count> participation(List<ProjectBoard.Line> lines) {
    Map<CaseNumber, Participation.Count> counts = new HashMap<>();
    lines.forEach(line -> counts.put(line.number(), participation.count(line.number())));
    return counts;
  }

  List<ProjectBoard.Line> page(String words, CaseNumber after, int limit) {
    return board.page(words, PUBLIC, after, limit);
  }

  /** A project that was cancelled before its start was approved never was public. */
  public Optional<ProjectBoard.Line> find(String number) {
    return CaseNumber.looksLike(number) ? board.find(new CaseNumber(number)).filter(line -> PUBLIC.contains(line.status())) : Optional.empty();
  }
}
