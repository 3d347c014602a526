package org.sharaka.documents;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.springframework.core.io.InputStreamSource;

/**
 * A version to keep, with its files. Files from outside come through {@link UploadDocument}, which checks them first.
 *
 * @param title  names the document within its case; the next version has the same title
 * @param origin what a generated document was made from; {@code null} for others
 */
public record NewDocument(CaseNumber caseNumber, DocumentKind kind, LocalizedText title, List<File> files, Origin origin) {

  /** @param content can be read more than once */
  public record File(Language language, FileFormat format, String name, boolean hasScript, InputStreamSource content) {}

  /**
   * @param key  names the occasion, such as {@code outreachReport-PRJ-2026-001}
   * @param hash of everything that makes up the content
   */
  public record Origin(String key, String hash) {}

  public static NewDocument of(CaseNumber caseNumber, DocumentKind kind, LocalizedText title, File file) {
    return new NewDocument(caseNumber, kind, title, List.of(file), null);
  }
}
