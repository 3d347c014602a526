package org.sharaka.portal.projects;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.Phase;
import org.sharaka.projects.ProjectBoard;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

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
    return all().stream().map(OpenData::data).toList();
  }

  @GetMapping(path = "/open-data/projects.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<StreamingResponseBody> csv() {
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"projects.csv\"").body(out -> {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      writer.write('\uFEFF');
      write(writer);
      writer.flush();
    });
  }

  private void write(Writer writer) throws IOException {
    CSVPrinter table = new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setHeader("number", "title_ar", "title_en", "status", "phase", "phase_status",
        "planned_start", "planned_end", "actual_start", "actual_end", "percent", "iteration").get());
    for (ProjectBoard.Line line : all()) {
      for (ProjectBoard.PhaseLine phase : line.phases()) {
        Phase p = phase.phase();
        table.printRecord(line.number(), line.title().ar(), line.title().en(), line.status(), p.key().key(), p.status(), p.plannedStart(), p.plannedEnd(),
            p.actualStart(), p.actualEnd(), phase.percent(), p.iteration());
      }
    }
  }

  private List<ProjectBoard.Line> all() {
    List<ProjectBoard.Line> all = new ArrayList<>();
    CaseNumber after = null;
    List<ProjectBoard.Line> chunk;
    do {
      chunk = projects.page("", after, CHUNK);
      all.addAll(chunk);
      after = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1).number();
    } while (chunk.size() == CHUNK);
    return all;
  }

  private static ProjectData data(ProjectBoard.Line line) {
    return new ProjectData(line.number().value(), line.title().ar(), line.title().en(), line.description(), line.status().name(), line.registered(),
        line.phases().stream().map(p -> new PhaseData(p.phase().key().key(), p.phase().status().name(), p.phase().plannedStart(), p.phase().plannedEnd(),
            p.phase().actualStart(), p.phase().actualEnd(), p.percent(), p.phase().iteration())).toList());
  }
}
