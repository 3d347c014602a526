package org.sharaka.workflow.models;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** How much room a name takes in a diagram, near enough: letters of 11 pixels, in boxes as wide as the diagram says. */
final class Lettering {

  private static final double TASK = 90;
  private static final double LINE = 14;
  private static final double LEEWAY = 8;

  private Lettering() {}

  /** Of a name inside the box of a task. */
  static int linesInTask(String name) {
    return lines(name, TASK).size();
  }

  static boolean fits(String text, Rectangle2D box) {
    List<String> lines = lines(text, box.getWidth());
    return lines.size() * LINE <= box.getHeight() + LEEWAY && lines.stream().allMatch(line -> width(line) <= box.getWidth() + LEEWAY);
  }

  private static List<String> lines(String text, double room) {
    List<String> lines = new ArrayList<>();
    for (String word : text.split("\\s+")) {
      String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
      if (!last.isEmpty() && width(last + " " + word) <= room) {
        lines.set(lines.size() - 1, last + " " + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  private static double width(String line) {
    return line.codePoints().mapToDouble(letter -> Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : letter == ' ' ? 3.3 : 5.6).sum();
  }
}
