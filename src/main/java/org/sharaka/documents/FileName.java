package org.sharaka.documents;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a name from outside harmless: no path, nothing invisible, nothing that file systems read as more than a name. */
final class FileName {

  private static final int LONGEST = 120;
  private static final String FALLBACK = "document";

  private FileName() {}

  static String clean(String given) {
    String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder kept = new StringBuilder();
    name.codePoints().filter(FileName::isVisible).map(FileName::plain).forEach(kept::appendCodePoint);
    String ending = ending(kept.toString());
    String stem = ending.isEmpty() ? kept.toString() : kept.substring(0, kept.length() - ending.length() - 1);
    stem = shortened(stem.strip().replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", ""));
    return (stem.isEmpty() ? FALLBACK : stem) + (ending.isEmpty() ? "" : "." + ending);
  }

  static String ending(String name) {
    String trimmed = name.replaceAll("[. ]+$", "");
    int dot = trimmed.lastIndexOf('.');
    return dot < 0 || trimmed.length() < name.length() ? "" : trimmed.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Controls, among them those that turn the direction of reading, are left out. */
  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> Character.isWhitespace(point);
      default -> true;
    };
  }

  private static int plain(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : ":*?\"<>|".indexOf(point) >= 0 ? '-' : point;
  }

  private static String shortened(String stem) {
    return stem.codePointCount(0, stem.length()) <= LONGEST ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
  }
}
