package org.sharaka.documents.pdf;

import java.util.List;
import org.sharaka.documents.CertificateSheet;
import org.sharaka.documents.typesetting.Piece;
import org.sharaka.documents.typesetting.Pieces;
import org.sharaka.kernel.Language;

/** A certificate as its template asks for it. */
public record CertificatePage(CertificateSheet sheet, Pieces cut) {

  public String lang() {
    return sheet.language().tag();
  }

  public String writingMode() {
    return sheet.language() == Language.AR ? "rl-tb" : "lr-tb";
  }

  public String lineHeight() {
    return sheet.language() == Language.AR ? "1.75" : "1.5";
  }

  public List<Piece> pieces(String text) {
    return cut.of(text, sheet.language());
  }

  public String plain(String text) {
    return cut.plain(text);
  }
}
