package org.sharaka.desk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.imports.ImportKind;
import org.sharaka.stakeholders.imports.ImportRun;
import org.sharaka.stakeholders.imports.ImportRuns;
import org.sharaka.stakeholders.imports.OpenImport;
import org.sharaka.stakeholders.imports.RefusedRow;
import org.sharaka.stakeholders.imports.RunImport;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Takes CSV files into the register while the caller waits. */
@RestController
@RequestMapping("/api/v1/{kind:organisations|contacts}/import")
@PreAuthorize("hasAnyRole('project-manager', 'phase-coordinator', 'manager', 'secretariat')")
@Tag(name = "Register")
class RegisterImportApi {

  private final OpenImport open;
  private final RunImport run;
  private final ImportRuns runs;
  private final Sentences sentences;

  /**
   * @param updated   rows whose entry stood in the register before; {@code unchanged} of them said nothing new
   * @param refused   every reason against a row, in the order of the file
   */
  record Answer(int created, int updated, int unchanged, List<Row> refused) {}

  /** @param row the row as a spreadsheet numbers it, the header being row 1 */
  record Row(int row, String field, String code, String message) {}

  RegisterImportApi(OpenImport open, RunImport run, ImportRuns runs, Sentences sentences) {
    this.open = open;
    this.run = run;
    this.runs = runs;
    this.sentences = sentences;
  }

  @PostMapping(consumes = "text/csv")
  @Operation(summary = "Import organisations or contacts from a CSV body",
      description = "UTF-8; comma, semicolon or tab; known entries are updated, refused rows are reported and stop nobody else.")
  Answer body(@PathVariable String kind, HttpServletRequest request, Locale locale) throws IOException {
    byte[] content = request.getInputStream().readNBytes(OpenImport.MOST_BYTES + 1);
    if (content.length > OpenImport.MOST_BYTES) {
      throw new MaxUploadSizeExceededException(OpenImport.MOST_BYTES);
    }
    return take(kind, null, content, locale);
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = "Import organisations or contacts from an uploaded CSV file")
  Answer upload(@PathVariable String kind, @RequestParam("file") MultipartFile file, Locale locale) throws IOException {
    return take(kind, file.getOriginalFilename(), file.getBytes(), locale);
  }

  private Answer take(String kind, String fileName, byte[] content, Locale locale) {
    ImportRun done = run.handle(open.handle(ImportKind.valueOf(kind.toUpperCase(Locale.ROOT)), fileName, content));
    List<Row> refused = runs.refusals(done.id(), Integer.MAX_VALUE).stream().map(row -> row(row, locale)).toList();
    return new Answer(done.created(), done.updated(), done.unchanged(), refused);
  }

  private Row row(RefusedRow refused, Locale locale) {
    return new Row(refused.row(), refused.refusal().field(), refused.refusal().code(), sentences.why(refused.refusal(), locale));
  }
}
