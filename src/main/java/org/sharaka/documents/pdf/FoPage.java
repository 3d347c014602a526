package org.sharaka.documents.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.sharaka.documents.Block;
import org.sharaka.documents.Report;
import org.sharaka.documents.Text;
import org.sharaka.documents.typesetting.Charts;
import org.sharaka.documents.typesetting.Piece;
import org.sharaka.documents.typesetting.Pieces;
import org.sharaka.documents.typesetting.ReportPage;

/** A report as the template of the PDF asks for it. */
public final class FoPage extends ReportPage {

  private static final Pattern JOINED_TO_SIGN = Pattern.compile("(?<=[\\p{InArabic}&&[\\p{L}\\p{M}]])(?=[\\u061B\\u061F])|(?<=[\\u061B\\u061F])(?=\\p{L})");
  private static final String NO_JOIN = "\u2060";

  FoPage(Report report, Pieces pieces, Charts charts) {
    super(report, pieces, charts);
  }

  public String lang() {
    return report().language().tag();
  }

  public String writingMode() {
    return fromRight() ? "rl-tb" : "lr-tb";
  }

  public String lineHeight() {
    return fromRight() ? "1.75" : "1.5";
  }

  /** FOP takes the Arabic question mark and semicolon for letters and joins the word before them; this parts the two. */
  @Override
  public List<Piece> pieces(Text text) {
    return super.pieces(text).stream()
        .map(p -> new Piece(JOINED_TO_SIGN.matcher(p.text()).replaceAll(NO_JOIN), p.bold(), p.italic(), p.isolated())).toList();
  }

  public String svg(Block chart) {
    return charts().svg(chart, report().language());
  }

  public String align(Block.Column column) {
    return switch (column.align()) {
      case START -> "start";
      case CENTER -> "center";
      case END -> "end";
    };
  }
}
