package org.sharaka.workflow.models;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** How much room a name takes in a diagram, near enough: the viewers set labels at 11 and tasks at 12 pixels, 90 wide. */
final class Lettering {

  private static final double WIDTH = 90;
  private static final double LINE = 14;
  private static final double LEEWAY = 8;

  private Lettering() {}

  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String word : text.split("\\s+")) {
      String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
      if (!last.isEmpty() && width(last + " " + word) <= WIDTH) {
        lines.set(lines.size() - 1, last + " " + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  static boolean fits(String text, Rectangle2D box) {
    List<String> lines = lines(text);
    return lines.size() * LINE <= box.getHeight() + LEEWAY && lines.stream().mapToDouble(Lettering::width).max().orElse(0) <= box.getWidth() + LEEWAY;
  }

  private static double width(String line) {
    return line.codePoints().mapToDouble(letter -> Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : letter == ' ' ? 3.3 : 5.6).sum();
  }
}
