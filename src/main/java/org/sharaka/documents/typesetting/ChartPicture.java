package org.sharaka.documents.typesetting;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.documents.Block;
import org.sharaka.documents.Block.Bar;
import org.sharaka.documents.Block.BarChart;
import org.sharaka.documents.Block.Distribution;
import org.sharaka.documents.Block.StackedBars;
import org.sharaka.kernel.Language;

/**
 * Draws a chart in the order of reading: in Arabic the labels stand on the right and the bars grow to the left. Letters
 * are drawn as shapes, so the picture looks the same wherever it is shown. Lengths are in points.
 */
public final class ChartPicture {

  public static final int WIDTH = 480;
  private static final int LABELS = 170;
  private static final int GAP = 8;
  private static final int FIGURE = 58;
  private static final int BAR = 16;
  private static final int ROW = 26;
  private static final int LINE = 15;
  private static final int ROOM = 6;
  private static final float SIZE = 10.5f;
  private static final FontRenderContext MEASURE = new FontRenderContext(new AffineTransform(), true, true);

  private final Block chart;
  private final boolean fromRight;
  private final Letters letters;
  private final Font regular;
  private final Font bold;
  private final int height;

  ChartPicture(Block chart, Language language, Letters letters, Font regular, Font bold) {
    this.chart = chart;
    this.fromRight = language == Language.AR;
    this.letters = letters;
    this.regular = regular.deriveFont(SIZE);
    this.bold = bold.deriveFont(SIZE);
    this.height = chart instanceof BarChart bars ? height(bars.bars().stream().map(Bar::label).toList())
        : legendHeight() + height(((StackedBars) chart).items().stream().map(Distribution::label).toList());
  }

  public Dimension size() {
    return new Dimension(WIDTH, height);
  }

  public void draw(Graphics2D pen) {
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    if (chart instanceof BarChart bars) {
      draw(bars, pen);
    } else {
      draw((StackedBars) chart, pen);
    }
  }

  private void draw(BarChart bars, Graphics2D pen) {
    double full = Figures.full(bars);
    double room = WIDTH - LABELS - GAP - FIGURE;
    double top = 0;
    for (Bar bar : bars.bars()) {
      double row = row(bar.label());
      double middle = top + row / 2;
      label(bar.label(), middle, pen);
      box(LABELS + GAP, middle, room, Palette.TEAL_TINT, pen);
      box(LABELS + GAP, middle, full <= 0 ? 0 : room * Math.max(0, bar.value()) / full, Palette.TEAL, pen);
      TextLayout figure = layout(Figures.of(bars, bar.value()), bold);
      text(figure, LABELS + GAP + room + GAP, middle, Palette.INK, pen);
      top += row;
    }
  }

  private void draw(StackedBars stacked, Graphics2D pen) {
    legend(stacked, pen);
    double room = WIDTH - LABELS - GAP;
    double top = legendHeight();
    for (Distribution item : stacked.items()) {
      double row = row(item.label());
      double middle = top + row / 2;
      label(item.label(), middle, pen);
      double at = LABELS + GAP;
      List<Double> shares = Figures.shares(item.counts());
      for (int i = 0; i < shares.size(); i++) {
        double length = room * shares.get(i);
        ScaleFill fill = ScaleFill.of(i, shares.size());
        fill.paint(rectangle(at, middle, length), pen);
        count(item.counts().get(i), at, length, middle, fill, pen);
        at += length;
      }
      top += row;
    }
  }

  private void count(int count, double at, double length, double middle, ScaleFill fill, Graphics2D pen) {
    TextLayout figure = layout(Integer.toString(count), bold);
    if (count > 0 && figure.getAdvance() + ROOM <= length) {
      double from = at + (length - figure.getAdvance()) / 2;
      fill.plate(rectangle(from, middle, figure.getAdvance()), pen);
      text(figure, from, middle, fill.ink(), pen);
    }
  }

  private void legend(StackedBars stacked, Graphics2D pen) {
    double at = 0;
    double middle = ROW / 2.0;
    for (int i = 0; i < stacked.scale().size(); i++) {
      TextLayout name = layout(stacked.scale().get(i), regular);
      double needed = BAR + 4 + name.getAdvance() + 14;
      if (at > 0 && at + needed > WIDTH) {
        at = 0;
        middle += ROW;
      }
      ScaleFill.of(i, stacked.scale().size()).paint(rectangle(at, middle, BAR), pen);
      text(name, at + BAR + 4, middle, Palette.INK, pen);
      at += needed;
    }
  }

  private int legendHeight() {
    double at = 0;
    int rows = 1;
    for (String name : ((StackedBars) chart).scale()) {
      double needed = BAR + 4 + layout(name, regular).getAdvance() + 14;
      if (at > 0 && at + needed > WIDTH) {
        at = 0;
        rows++;
      }
      at += needed;
    }
    return rows * ROW + GAP;
  }

  private int height(List<String> labels) {
    return (int) Math.ceil(labels.stream().mapToDouble(this::row).sum());
  }

  private double row(String label) {
    return Math.max(ROW, lines(label).size() * LINE + 6);
  }

  private void label(String label, double middle, Graphics2D pen) {
    List<TextLayout> lines = lines(label);
    double first = middle - (lines.size() - 1) * LINE / 2.0;
    for (int i = 0; i < lines.size(); i++) {
      text(lines.get(i), 0, first + i * LINE, Palette.INK, pen);
    }
  }

  private List<TextLayout> lines(String label) {
    String shown = letters.shownAs(label);
    List<TextLayout> lines = new ArrayList<>();
    if (!shown.isBlank()) {
      LineBreakMeasurer measurer = new LineBreakMeasurer(attributed(shown, regular).getIterator(), MEASURE);
      while (measurer.getPosition() < shown.length()) {
        lines.add(measurer.nextLayout(LABELS));
      }
    }
    return lines;
  }

  private TextLayout layout(String text, Font font) {
    String shown = letters.shownAs(text);
    return new TextLayout(attributed(shown.isEmpty() ? " " : shown, font).getIterator(), MEASURE);
  }

  private AttributedString attributed(String text, Font font) {
    return new AttributedString(text, Map.of(TextAttribute.FONT, font, TextAttribute.RUN_DIRECTION,
        fromRight ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR));
  }

  /** @param from distance from the side where reading starts */
  private void box(double from, double middle, double length, Color colour, Graphics2D pen) {
    pen.setColor(colour);
    pen.fill(rectangle(from, middle, length));
  }

  private Rectangle2D rectangle(double from, double middle, double length) {
    return new Rectangle2D.Double(fromRight ? WIDTH - from - length : from, middle - BAR / 2.0, length, BAR);
  }

  private void text(TextLayout text, double from, double middle, Color colour, Graphics2D pen) {
    double x = fromRight ? WIDTH - from - text.getAdvance() : from;
    double y = middle + (SIZE * 0.36);
    pen.setColor(colour);
    pen.fill(text.getOutline(AffineTransform.getTranslateInstance(x, y)));
  }
}
