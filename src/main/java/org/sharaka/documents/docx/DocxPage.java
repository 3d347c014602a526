package org.sharaka.documents.docx;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.documents.Block;
import org.sharaka.documents.Report;
import org.sharaka.documents.Text;
import org.sharaka.documents.typesetting.Charts;
import org.sharaka.documents.typesetting.Piece;
import org.sharaka.documents.typesetting.Pieces;
import org.sharaka.documents.typesetting.ReportPage;

/** A report as the templates of the DOCX ask for it. Lengths are in twentieths of a point. */
public final class DocxPage extends ReportPage {

  private static final int BULLETS = 1;
  private static final int WIDTH = 9638;
  private static final int DRAWING_UNITS = 12_700;
  private static final int PICTURE_SCALE = 3;

  public record Extent(int across, int down) {}

  DocxPage(Report report, Pieces pieces, Charts charts) {
    super(report, pieces, charts);
  }

  public String locale() {
    return fromRight() ? "ar-SA" : "en-GB";
  }

  /** Each numbered list counts from one, so each is a list of its own. */
  public List<Integer> numberedLists() {
    List<Integer> lists = new ArrayList<>();
    for (int at = 0; at < report().blocks().size(); at++) {
      if (report().blocks().get(at) instanceof Block.Listing listing && listing.numbered()) {
        lists.add(list(listing, at));
      }
    }
    return lists;
  }

  public int list(Block.Listing listing, int at) {
    return listing.numbered() ? BULLETS + 1 + at : BULLETS;
  }

  public List<Integer> widths(Block.Table table) {
    int shares = table.columns().stream().mapToInt(Block.Column::width).sum();
    return table.columns().stream().map(column -> WIDTH * column.width() / shares).toList();
  }

  /** In a paragraph that runs from the right, "right" is where its lines end. */
  public String align(Block.Column column) {
    return switch (column.align()) {
      case START -> "left";
      case CENTER -> "center";
      case END -> "right";
    };
  }

  public List<Piece> fact(String name, String value) {
    return pieces(Text.of("").bold(name + ": ").plain(value));
  }

  public List<Piece> clauseTitle(Block.Clause clause) {
    return pieces(Text.of(clause.number() + "  " + clause.title()));
  }

  /** How wide and high the picture of a chart is, in the units of drawings. */
  public Extent extent(Block chart) {
    Dimension points = charts().picture(chart, report().language()).size();
    return new Extent(points.width * DRAWING_UNITS, points.height * DRAWING_UNITS);
  }

  byte[] picture(Block chart) {
    return charts().png(chart, report().language(), PICTURE_SCALE);
  }
}
