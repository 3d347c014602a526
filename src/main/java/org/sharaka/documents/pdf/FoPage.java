package org.sharaka.documents.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.sharaka.documents.Block;
import org.sharaka.documents.Report;
import org.sharaka.documents.Text;
import org.sharaka.documents.typesetting.Charts;
import org.sharaka.documents.typesetting.Outline;
import org.sharaka.documents.typesetting.Piece;
import org.sharaka.documents.typesetting.Pieces;
import org.sharaka.kernel.Language;

/** A report as the template of the PDF asks for it. */
public final class FoPage {

  private static final Pattern JOINED_TO_SIGN = Pattern.compile("(?<=[\\p{InArabic}&&[\\p{L}\\p{M}]])(?=[\\u061B\\u061F])|(?<=[\\u061B\\u061F])(?=\\p{L})");
  private static final String NO_JOIN = "\u2060";

  private final Report report;
  private final Pieces pieces;
  private final Charts charts;
  private final List<Outline> outline;

  FoPage(Report report, Pieces pieces, Charts charts) {
    this.report = report;
    this.pieces = pieces;
    this.charts = charts;
    this.outline = Outline.of(report, pieces);
  }

  public Report report() {
    return report;
  }

  public String lang() {
    return report.language().tag();
  }

  public String writingMode() {
    return report.language() == Language.AR ? "rl-tb" : "lr-tb";
  }

  public String lineHeight() {
    return report.language() == Language.AR ? "1.75" : "1.5";
  }

  public List<Outline> outline() {
    return outline;
  }

  public boolean hasContents() {
    return Outline.deservesContents(outline);
  }

  public List<Outline> headings() {
    return Outline.contents(outline);
  }

  public String runningTitle() {
    return Outline.runningTitle(report);
  }

  public List<Piece> pieces(Text text) {
    return joinless(pieces.of(text, report.language()));
  }

  public List<Piece> pieces(String text) {
    return joinless(pieces.of(text, report.language()));
  }

  /** Paragraphs are parted by line breaks. */
  public List<List<Piece>> paragraphs(String text) {
    return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).map(this::pieces).toList();
  }

  public String plain(String text) {
    return pieces.plain(text);
  }

  public String svg(Block chart) {
    return charts.svg(chart, report.language());
  }

  public String sentence(Block chart) {
    return charts.sentence(chart, report.language());
  }

  public Block.Table table(Block chart) {
    return charts.table(chart, report.language());
  }

  public String align(Block.Column column) {
    return switch (column.align()) {
      case START -> "start";
      case CENTER -> "center";
      case END -> "end";
    };
  }

  /** FOP takes the Arabic question mark and semicolon for letters and joins the word before them; this parts the two. */
  private static List<Piece> joinless(List<Piece> pieces) {
    return pieces.stream().map(p -> new Piece(JOINED_TO_SIGN.matcher(p.text()).replaceAll(NO_JOIN), p.bold(), p.italic(), p.isolated())).toList();
  }
}
