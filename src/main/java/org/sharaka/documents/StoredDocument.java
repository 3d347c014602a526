package org.sharaka.documents;

import java.time.Instant;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;

/**
 * A file as it was kept. It never changes; what comes later is a new version of its title.
 *
 * @param titleId   the same for all versions of one title in one case
 * @param version   counts from 1; the files of a report in several languages and formats share it
 * @param sha256    the checksum of the content, in hexadecimal
 * @param hasScript a PDF that asks its reader to run something; it is only ever handed out for download
 * @param publishedAt since when everyone may open it, {@code null} when they may not
 * @param withdrawal {@code null} while the document stands
 */
public record StoredDocument(long id, CaseNumber caseNumber, long titleId, LocalizedText title, DocumentKind kind, int version,
    Language language, FileFormat format, String fileName, long size, String sha256, boolean hasScript, Visibility visibility,
    String createdBy, Instant createdAt, Instant publishedAt, Withdrawal withdrawal) {

  /** When and why a document was taken back. What was published leaves this notice at its address. */
  public record Withdrawal(Instant at, LocalizedText reason) {}

  public boolean isPublic() {
    return visibility == Visibility.PUBLIC && withdrawal == null;
  }

  public boolean isWithdrawn() {
    return withdrawal != null;
  }

  public boolean opensInBrowser() {
    return format.opensInBrowser() && !hasScript;
  }
}
