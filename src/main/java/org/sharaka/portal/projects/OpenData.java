package org.sharaka.portal.projects;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.web.SpreadsheetCsv;
import org.sharaka.projects.Phase;
import org.sharaka.projects.ProjectBoard;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open data without login and without anything personal; stable identifiers, one line a phase in the table form. */
@RestController
class OpenData {

  private static final int CHUNK = 200;

  private final PublicProjects projects;

  record PhaseData(String key, String status, LocalDate plannedStart, LocalDate plannedEnd, LocalDate actualStart, LocalDate actualEnd, int percent,
      int iteration) {}

  record ProjectData(String number, String titleAr, String titleEn, String descriptionAr, String status, LocalDate registered, List<PhaseData> phases) {}

  OpenData(PublicProjects projects) {
    this.projects = projects;
  }

  @GetMapping(path = "/open-data/projects.json", produces = MediaType.APPLICATION_JSON_VALUE)
  List<ProjectData> json() {
    List<ProjectData> all = new ArrayList<>();
    each(line -> all.add(data(line)));
    return all;
  }

  @GetMapping("/open-data/projects.csv")
  void csv(HttpServletResponse response) throws IOException {
    try (SpreadsheetCsv table = SpreadsheetCsv.download(response, "projects.csv")) {
      table.row("number", "title_ar", "title_en", "status", "phase", "phase_status", "planned_start", "planned_end", "actual_start", "actual_end", "percent",
          "iteration");
      each(line -> line.phases().forEach(phase -> write(table, line, phase)));
    }
  }

  private static void write(SpreadsheetCsv table, ProjectBoard.Line line, ProjectBoard.PhaseLine phase) {
    Phase p = phase.phase();
    table.row(line.number(), line.title().ar(), line.title().en(), line.status(), p.key().key(), p.status(), p.plannedStart(), p.plannedEnd(), p.actualStart(),
        p.actualEnd(), phase.percent(), p.iteration());
  }

  private void each(Consumer<ProjectBoard.Line> taken) {
    CaseNumber after = null;
    List<ProjectBoard.Line> chunk;
    do {
      chunk = projects.page("", after, CHUNK);
      chunk.forEach(taken);
      after = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1).number();
    } while (chunk.size() == CHUNK);
  }

  private static ProjectData data(ProjectBoard.Line line) {
    return new ProjectData(line.number().value(), line.title().ar(), line.title().en(), line.description(), line.status().name(), line.registered(),
        line.phases().stream().map(p -> new PhaseData(p.phase().key().key(), p.phase().status().name(), p.phase().plannedStart(), p.phase().plannedEnd(),
            p.phase().actualStart(), p.phase().actualEnd(), p.percent(), p.phase().iteration())).toList());
  }
}
