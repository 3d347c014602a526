package org.sharaka.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a report in both languages and both formats and keeps the four files as the next version of its title. Repeating
 * it with the same content keeps nothing new: the version there is given back, with the day it bears.
 */
@Service
@Transactional
public class GenerateReport {

  private static final List<FileFormat> FORMATS = List.of(FileFormat.PDF, FileFormat.DOCX);

  private final ReportWriter writer;
  private final Documents documents;

  /**
   * @param key     names the occasion, such as {@code outreachReport-PRJ-2026-001}
   * @param title   of the document in its case; at most 200 characters
   * @param content the report in a language
   */
  public record Order(String key, CaseNumber caseNumber, DocumentKind kind, LocalizedText title, Function<Language, Report> content) {}

  GenerateReport(ReportWriter writer, Documents documents) {
    this.writer = writer;
    this.documents = documents;
  }

  /** @return the files, the Arabic ones first, of each language the PDF first */
  public List<StoredDocument> generate(Order order) {
    Map<Language, Report> reports = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      reports.put(language, order.content().apply(language));
    }
    NewDocument.Origin origin = new NewDocument.Origin(order.key(), hash(reports));
    List<StoredDocument> made = documents.madeFrom(origin);
    return made.isEmpty() ? documents.store(new NewDocument(order.caseNumber(), order.kind(), order.title(), files(order, reports), origin)) : made;
  }

  private List<NewDocument.File> files(Order order, Map<Language, Report> reports) {
    List<NewDocument.File> files = new ArrayList<>();
    reports.forEach((language, report) -> FORMATS.forEach(format -> files.add(new NewDocument.File(language, format,
        name(order, language, format), false, new ByteArrayResource(writer.write(report, format))))));
    return files;
  }

  private static String name(Order order, Language language, FileFormat format) {
    return FileName.clean("%s %s.%s".formatted(order.title().in(language).replaceAll("[/\\\\.]", "-"), order.caseNumber(), format.endings().get(0)));
  }

  private static String hash(Map<Language, Report> reports) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      reports.values().forEach(report -> digest.update(report.timeless().toString().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
