package org.sharaka.guidelines;

/** Text as people typed it, without what no keyboard makes: control characters and halves of characters. */
final class PlainText {

  private PlainText() {}

  /** @return the text without blanks around it, {@code null} when nothing is left */
  static String of(String typed) {
    if (typed == null) {
      return null;
    }
    StringBuilder kept = new StringBuilder(typed.length());
    typed.replace("\r\n", "\n").codePoints().filter(PlainText::isText).forEach(kept::appendCodePoint);
    String text = kept.toString().strip();
    return text.isEmpty() ? null : text;
  }

  private static boolean isText(int point) {
    return point == '\n' || point == '\t' || !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
  }
}
