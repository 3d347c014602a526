package org.sharaka.documents.typesetting;

import java.util.List;
import org.sharaka.documents.Block;
import org.sharaka.documents.Report;
import org.sharaka.documents.Text;
import org.sharaka.kernel.Language;

/** A report as the templates of all formats ask for it. */
public abstract class ReportPage {

  private final Report report;
  private final Pieces pieces;
  private final Charts charts;
  private final List<Outline> outline;

  protected ReportPage(Report report, Pieces pieces, Charts charts) {
    this.report = report;
    this.pieces = pieces;
    this.charts = charts;
    this.outline = Outline.of(report, pieces);
  }

  public Report report() {
    return report;
  }

  public boolean fromRight() {
    return report.language() == Language.AR;
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
    return pieces.of(text, report.language());
  }

  public List<Piece> pieces(String text) {
    return pieces(Text.of(text));
  }

  /** Paragraphs are parted by line breaks. */
  public List<List<Piece>> paragraphs(String text) {
    return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).map(this::pieces).toList();
  }

  public String plain(String text) {
    return pieces.plain(text);
  }

  public String sentence(Block chart) {
    return charts.sentence(chart, report.language());
  }

  public Block.Table table(Block chart) {
    return charts.table(chart, report.language());
  }

  protected Charts charts() {
    return charts;
  }
}
