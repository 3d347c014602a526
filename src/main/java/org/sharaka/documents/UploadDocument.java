package org.sharaka.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.SearchText;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file that somebody brings, once every rule for files from outside has let it pass. */
@Service
@Transactional
public class UploadDocument {

  private static final int LONGEST_TITLE = 200;

  private final List<UploadRule> rules;
  private final Documents documents;
  private final CaseFiles cases;

  /**
   * What was typed and chosen. Refusals name these fields, and {@value UploadRule#FIELD} for the file itself.
   *
   * @param titleEn  may be left out
   * @param fileName as the browser tells it
   * @param content  can be read more than once
   */
  public record Upload(CaseNumber caseNumber, DocumentKind kind, String title, String titleEn, Language language, String fileName, long size,
      InputStreamSource content) {}

  UploadDocument(List<UploadRule> rules, Documents documents, CaseFiles cases) {
    this.rules = rules;
    this.documents = documents;
    this.cases = cases;
  }

  public StoredDocument upload(Upload upload) {
    cases.find(upload.caseNumber()).orElseThrow(() -> new NotFound(upload.caseNumber()));
    UploadedFile file = new UploadedFile(FileName.clean(upload.fileName()), upload.size(), upload.content());
    List<Refusal> refusals = words(upload);
    try {
      check(file).ifPresent(refusals::add);
      if (!refusals.isEmpty()) {
        throw new Refused(refusals);
      }
      return store(upload, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands against a file, for forms that keep it only later. */
  public Optional<Refusal> objection(String fileName, long size, InputStreamSource content) {
    try {
      return check(new UploadedFile(FileName.clean(fileName), size, content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StoredDocument store(Upload upload, UploadedFile file) throws IOException {
    FileFormat format = FileFormat.ofEnding(file.ending()).orElseThrow();
    boolean hasScript = format == FileFormat.PDF && PdfScript.isIn(file.content());
    LocalizedText title = new LocalizedText(upload.title().strip(), upload.titleEn() == null ? null : upload.titleEn().strip());
    NewDocument.File kept = new NewDocument.File(upload.language(), format, file.name(), hasScript, file.content());
    return documents.store(NewDocument.of(upload.caseNumber(), upload.kind(), title, kept)).get(0);
  }

  private Optional<Refusal> check(UploadedFile file) throws IOException {
    for (UploadRule rule : rules) {
      Optional<Refusal> refusal = rule.check(file);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private static List<Refusal> words(Upload upload) {
    List<Refusal> refusals = new ArrayList<>();
    if (SearchText.fold(upload.title()).isEmpty()) {
      refusals.add(Refusal.at("title", "upload.title.missing"));
    }
    tooLong("title", upload.title()).ifPresent(refusals::add);
    tooLong("titleEn", upload.titleEn()).ifPresent(refusals::add);
    if (upload.kind() == null) {
      refusals.add(Refusal.at("kind", "upload.kind.missing"));
    }
    if (upload.language() == null) {
      refusals.add(Refusal.at("language", "upload.language.missing"));
    }
    return refusals;
  }

  private static Optional<Refusal> tooLong(String field, String text) {
    return text != null && text.strip().length() > LONGEST_TITLE
        ? Optional.of(Refusal.at(field, "upload.title.long", Map.of("most", LONGEST_TITLE))) : Optional.empty();
  }
}
