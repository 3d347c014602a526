package org.sharaka.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads projects with their six phases for pages, lists and the interface. */
@Service
@Transactional(readOnly = true)
public class ProjectBoard {

  private static final String COLUMNS = """
      select p.number, f.title_ar, f.title_en, p.description, p.owner, p.registered, p.status, p.held_since, p.resume_expected, p.reason, p.baseline
      from project p join case_file f on f.number = p.number""";

  private final JdbcClient db;

  /** @param stepsDone how many of the phase's {@code steps} are done in this round */
  public record PhaseLine(Phase phase, int stepsDone, int steps) {

    private static final int ALMOST = 99;

    /** 0 to 100; 100 only for a completed phase. */
    public int percent() {
      return phase.status() == PhaseStatus.COMPLETED ? 100 : steps == 0 ? 0 : Math.min(ALMOST, stepsDone * 100 / steps);
    }
  }

  /** A project and its phases in order. */
  public record Line(CaseNumber number, LocalizedText title, String description, String owner, LocalDate registered, ProjectStatus status,
      LocalDate heldSince, LocalDate resumeExpected, String reason, int baseline, List<PhaseLine> phases) {

    /** The phase that is open, if one is. */
    public Optional<Phase> current() {
      return phases.stream().map(PhaseLine::phase).filter(p -> p.status().isOpen()).findFirst();
    }

    /** The phases that are open: one at most while everything goes its way. */
    public List<Phase> open() {
      return phases.stream().map(PhaseLine::phase).filter(p -> p.status().isOpen()).toList();
    }

    private Line with(List<PhaseLine> lines) {
      return new Line(number, title, description, owner, registered, status, heldSince, resumeExpected, reason, baseline, lines);
    }
  }

  ProjectBoard(JdbcClient db) {
    this.db = db;
  }

  public Line get(CaseNumber number) {
    return find(number).orElseThrow(() -> new NotFound(number));
  }

  public Optional<Line> find(CaseNumber number) {
    return phased(db.sql(COLUMNS + " where p.number = ?").param(number.value()).query(ProjectBoard::line).list()).stream().findFirst();
  }

  /**
   * The newest first.
   *
   * @param after go on behind this number; {@code null} for the first page
   */
  public List<Line> page(String words, List<ProjectStatus> statuses, CaseNumber after, int limit) {
    String[] folded = SearchText.fold(words).split(" ");
    StringBuilder sql = new StringBuilder(COLUMNS).append(" where p.status in (:statuses)");
    for (int i = 0; i < folded.length; i++) {
      sql.append(" and f.search_text like :word").append(i);
    }
    if (after != null) {
      sql.append(" and p.number < :after");
    }
    var query = db.sql(sql.append(" order by p.number desc limit :limit").toString()).param("limit", limit)
        .param("statuses", (statuses.isEmpty() ? List.of(ProjectStatus.values()) : statuses).stream().map(Enum::name).toList());
    for (int i = 0; i < folded.length; i++) {
      query = query.param("word" + i, "%" + folded[i] + "%");
    }
    if (after != null) {
      query = query.param("after", after.value());
    }
    return phased(query.query(ProjectBoard::line).list());
  }

  public int count(List<ProjectStatus> statuses) {
    return db.sql("select count(*) from project where status in (:statuses)").param("statuses", statuses.stream().map(Enum::name).toList())
        .query(Integer.class).single();
  }

  private List<Line> phased(List<Line> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    Map<String, List<PhaseLine>> phases = db.sql("""
        select ph.*, (select count(*) from phase_step s where s.project = ph.project and s.phase = ph.phase and s.iteration = ph.iteration) as steps_done
        from project_phase ph where ph.project in (:numbers) order by ph.phase""")
        .param("numbers", lines.stream().map(l -> l.number().value()).toList())
        .query((row, n) -> Map.entry(row.getString("project"), new PhaseLine(Projects.phase(row, n), row.getInt("steps_done"), row.getInt("steps")))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return lines.stream().map(line -> line.with(phases.getOrDefault(line.number().value(), List.of()))).toList();
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(new CaseNumber(row.getString("number")), new LocalizedText(row.getString("title_ar"), row.getString("title_en")),
        row.getString("description"), row.getString("owner"), row.getObject("registered", LocalDate.class),
        ProjectStatus.valueOf(row.getString("status")), row.getObject("held_since", LocalDate.class), row.getObject("resume_expected", LocalDate.class),
        row.getString("reason"), row.getInt("baseline"), List.of());
  }
}
