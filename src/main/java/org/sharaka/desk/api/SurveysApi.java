package org.sharaka.desk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.desk.ShownResults;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.platform.web.Sentences;
import org.sharaka.surveys.ImportResponses;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.UploadSurvey;
import org.sharaka.surveys.results.CompileResults;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Surveys for programs: make one, hand in answers taken elsewhere, read the results. */
@RestController
@RequestMapping("/api/v1/surveys")
@Tag(name = "Surveys")
class SurveysApi {

  private static final String MAY_WRITE = "hasAnyRole('project-manager', 'phase-coordinator', 'researcher', 'manager')";
  private static final int MOST_BYTES = 20 * 1024 * 1024;

  private final UploadSurvey upload;
  private final ImportResponses imports;
  private final Surveys surveys;
  private final CompileResults compile;
  private final ShownResults results;
  private final Sentences sentences;

  /** What a new survey is known by. */
  record Created(String number) {}

  /** A survey at a glance; the rate is RR2, from 0 to 1. */
  record Overview(String number, LocalizedText title, String project, Survey.Status status, boolean anonymous, Instant openedAt, Instant closesAt,
      Instant closedAt, int invited, int usable, double rr2) {}

  /** @param refused every reason against a row, in the order of the file */
  record Imported(int created, int updated, List<Row> refused) {}

  /** @param row as a spreadsheet numbers it, the headings being row 1 */
  record Row(int row, String field, String code, String message) {}

  SurveysApi(UploadSurvey upload, ImportResponses imports, Surveys surveys, CompileResults compile, ShownResults results, Sentences sentences) {
    this.upload = upload;
    this.imports = imports;
    this.surveys = surveys;
    this.compile = compile;
    this.results = results;
    this.sentences = sentences;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @PreAuthorize(MAY_WRITE)
  @Operation(summary = "Make a survey and ask for its approval",
      description = "workbook: an XLSForm file with Arabic and English labels; audience: CSV with a column email of registered contacts.")
  ResponseEntity<Created> create(@RequestParam MultipartFile workbook, @RequestParam MultipartFile audience, @RequestParam String titleAr,
      @RequestParam String titleEn, @RequestParam(required = false) String purposeAr, @RequestParam(required = false) String purposeEn,
      @RequestParam(required = false) String project) throws IOException {
    LocalizedText purpose = purposeAr == null || purposeAr.isBlank() ? sentences.both("survey.purpose.usual", Map.of()) : new LocalizedText(purposeAr, purposeEn);
    String number = upload.execute(new UploadSurvey.Files(project(project), titleAr, titleEn, purpose, UploadSurvey.What.in(workbook.getBytes()),
        UploadSurvey.Whom.listed(audience.getBytes()), UploadSurvey.How.USUAL)).value();
    return ResponseEntity.created(URI.create("/api/v1/surveys/" + number)).body(new Created(number));
  }

  @GetMapping("/{number}")
  @Operation(summary = "A survey: where it stands and how many answered")
  Overview get(@PathVariable String number) {
    Survey survey = survey(number);
    var rates = compile.rates(survey.number());
    return new Overview(number, survey.title(), survey.project() == null ? null : survey.project().value(), survey.status(), survey.design().anonymous(),
        survey.field().openedAt(), survey.field().closesAt(), survey.field().closedAt(), rates.invited(), rates.usable(), rates.rr2());
  }

  @GetMapping("/{number}/results")
  @Operation(summary = "The results of a survey so far",
      description = "Response rates after AAPOR, then each question under its name. Shares from 0 to 1, nothing rounded.")
  Map<String, Object> results(@PathVariable String number) {
    return ResultsJson.of(results.of(survey(number)));
  }

  @PostMapping(path = "/{number}/responses/import", consumes = "text/csv")
  @PreAuthorize(MAY_WRITE)
  @Operation(summary = "Take over answers from a CSV body", description = "Columns: email, disposition and the names of questions. Known people are updated.")
  Imported importBody(@PathVariable String number, HttpServletRequest request, Locale locale) throws IOException {
    byte[] content = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (content.length > MOST_BYTES) {
      throw new MaxUploadSizeExceededException(MOST_BYTES);
    }
    return take(number, content, locale);
  }

  @PostMapping(path = "/{number}/responses/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @PreAuthorize(MAY_WRITE)
  @Operation(summary = "Take over answers from an uploaded CSV file")
  Imported importFile(@PathVariable String number, @RequestParam MultipartFile file, Locale locale) throws IOException {
    return take(number, file.getBytes(), locale);
  }

  private Imported take(String number, byte[] content, Locale locale) {
    ImportResponses.Report report = imports.execute(survey(number).number(), content);
    return new Imported(report.created(), report.updated(), report.refused().stream()
        .map(row -> new Row(row.row(), row.field(), row.reason().code(), sentences.why(row.reason(), locale))).toList());
  }

  private Survey survey(String number) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    return surveys.get(new CaseNumber(number));
  }

  private static CaseNumber project(String number) {
    if (number == null || number.isBlank()) {
      return null;
    }
    if (!CaseNumber.looksLike(number)) {
      throw Refusal.at("project", "survey.project", Map.of("project", number)).thrown();
    }
    return new CaseNumber(number);
  }
}
