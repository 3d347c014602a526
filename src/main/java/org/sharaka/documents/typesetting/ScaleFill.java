package org.sharaka.documents.typesetting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * How the points of a scale are told apart: by colour and, for those who see none, by hatching and an edge around each.
 * The ends of the scale are full, what lies between an end and the middle is hatched towards its end.
 */
enum ScaleFill {
  LEAST(Palette.CLAY, Palette.CLAY, 0),
  LESS(Palette.CLAY_TINT, Palette.CLAY, 1),
  MIDDLE(Palette.LINE, Palette.LINE, 0),
  MORE(Palette.TEAL_TINT, Palette.TEAL, -1),
  MOST(Palette.TEAL, Palette.TEAL, 0);

  private static final double STEP = 5;
  private static final BasicStroke HATCH = new BasicStroke(1f);
  private static final BasicStroke EDGE = new BasicStroke(0.6f);
  private static final double PLATE = 2;

  private final Color ground;
  private final Color lines;
  private final int slope;

  ScaleFill(Color ground, Color lines, int slope) {
    this.ground = ground;
    this.lines = lines;
    this.slope = slope;
  }

  /** @param points how many points the scale has; fewer than five are spread over the fills, more share them */
  static ScaleFill of(int point, int points) {
    List<ScaleFill> all = List.of(values());
    return points <= 1 ? MOST : all.get(Math.round(point * (all.size() - 1) / (float) (points - 1)));
  }

  void paint(Rectangle2D box, Graphics2D pen) {
    if (box.getWidth() <= 0) {
      return;
    }
    pen.setColor(ground);
    pen.fill(box);
    if (slope != 0) {
      hatch(box, pen);
    }
    pen.setColor(Palette.INK_SOFT);
    pen.setStroke(EDGE);
    pen.draw(box);
  }

  /** Makes room on the hatching for something written there. */
  void plate(Rectangle2D words, Graphics2D pen) {
    if (slope != 0) {
      pen.setColor(ground);
      pen.fill(new Rectangle2D.Double(words.getX() - PLATE, words.getY(), words.getWidth() + 2 * PLATE, words.getHeight()));
    }
  }

  Color ink() {
    return this == LEAST || this == MOST ? Color.WHITE : Palette.INK;
  }

  /** Lines of 45 degrees that end at the edges of the box. */
  private void hatch(Rectangle2D box, Graphics2D pen) {
    pen.setColor(lines);
    pen.setStroke(HATCH);
    double height = box.getHeight();
    for (double at = -height + STEP / 2; at < box.getWidth(); at += STEP) {
      double from = Math.max(0, at);
      double to = Math.min(box.getWidth(), at + height);
      double low = slope > 0 ? box.getMaxY() - (from - at) : box.getMinY() + (from - at);
      double high = slope > 0 ? box.getMaxY() - (to - at) : box.getMinY() + (to - at);
      pen.draw(new Line2D.Double(box.getMinX() + from, low, box.getMinX() + to, high));
    }
  }
}
