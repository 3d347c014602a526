package org.sharaka.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.sharaka.documents.typesetting.HouseFont;

/**
 * What each glyph of a font stands for, in plain letters. A glyph that shows a letter in the middle of a word, or marks in
 * one, has no character of its own; its name tells ({@code uni0651064E}, {@code uni06CC.medi}). Two letters in one keep
 * the single character that Unicode has for them: glyphs stand in the order of sight, and readers who turn that round would
 * turn the two round as well.
 */
final class GlyphTexts {

  private static final String COMPOSED = "uni";
  private static final int HEX = 4;

  private final String[] texts;

  GlyphTexts(HouseFont weight) {
    try (TrueTypeFont font = weight.parsed()) {
      texts = new String[font.getNumberOfGlyphs()];
      CmapLookup characters = font.getUnicodeCmapLookup();
      for (int glyph = 0; glyph < texts.length; glyph++) {
        texts[glyph] = text(characters.getCharCodes(glyph), font.getPostScript().getName(glyph));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @return {@code null} when it stands for nothing known */
  String of(int glyph) {
    return glyph >= 0 && glyph < texts.length ? texts[glyph] : null;
  }

  /** Undoes the shapes of Arabic letters; shapes of lone marks carry a blank or a stroke that is not theirs. */
  static String plain(String shaped) {
    String plain = Normalizer.normalize(shaped, Normalizer.Form.NFKC);
    boolean isMark = plain.length() > 1 && Character.getType(plain.charAt(plain.length() - 1)) == Character.NON_SPACING_MARK;
    return isMark && (plain.charAt(0) == ' ' || plain.charAt(0) == '\u0640') ? plain.substring(1) : plain;
  }

  private static String text(List<Integer> characters, String name) {
    if (characters != null && !characters.isEmpty()) {
      int point = characters.stream().filter(c -> !isShape(c)).findFirst().orElse(characters.get(0));
      String plain = isShape(point) ? plain(Character.toString(point)) : "";
      return plain.length() == 1 ? plain : Character.toString(point);
    }
    return name == null ? null : named(name.replaceFirst("\\..*", ""));
  }

  private static String named(String name) {
    if (!name.matches(COMPOSED + "([0-9A-F]{4})+")) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (int at = COMPOSED.length(); at < name.length(); at += HEX) {
      text.appendCodePoint(Integer.parseInt(name.substring(at, at + HEX), 16));
    }
    return plain(text.toString());
  }

  private static boolean isShape(int point) {
    return point >= 0xFB50 && point <= 0xFDFF || point >= 0xFE70 && point <= 0xFEFF;
  }
}
