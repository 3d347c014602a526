package org.sharaka.documents.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a text has only letters the typeface can show. Shapes pasted from old documents become the letters they
 * stand for, rare spaces and hyphens common ones, pictures and characters that turn directions are left out, and what is
 * left over becomes a mark that something is missing.
 */
@Component
public class Letters {

  private static final Map<Integer, String> INSTEAD = Map.ofEntries(Map.entry(0x2010, "-"), Map.entry(0x2011, "-"), Map.entry(0x2012, "–"),
      Map.entry(0x2015, "—"), Map.entry(0x25CF, "•"), Map.entry(0x25AA, "•"), Map.entry(0x25A0, "•"), Map.entry(0x2714, "✓"), Map.entry(0x2705, "✓"),
      Map.entry(0x2611, "✓"), Map.entry(0x3B1, "alpha"), Map.entry(0x3B2, "beta"), Map.entry(0x3BA, "kappa"), Map.entry(0x3BC, "µ"), Map.entry(0x3C3, "sigma"), Map.entry(0x3C7, "chi"), Map.entry('\t' + 0, " "), Map.entry('\n' + 0, "\n"), Map.entry(0x2028, "\n"), Map.entry(0x2029, "\n"));
  private static final String MISSING = "?";

  private final BitSet shown = new BitSet(0x10000);

  Letters() {
    try (TrueTypeFont regular = HouseFont.REGULAR.parsed(); TrueTypeFont bold = HouseFont.BOLD.parsed()) {
      CmapLookup first = regular.getUnicodeCmapLookup();
      CmapLookup second = bold.getUnicodeCmapLookup();
      for (int point = 0x20; point < 0x10000; point++) {
        shown.set(point, first.getGlyphId(point) != 0 && second.getGlyphId(point) != 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String shownAs(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder kept = new StringBuilder(text.length());
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    plain.codePoints().forEach(point -> kept.append(shownAs(point)));
    return kept.toString();
  }

  private String shownAs(int point) {
    String instead = INSTEAD.get(point);
    if (instead != null) {
      return instead;
    }
    if (isShape(point)) {
      return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC).strip();
    }
    if (Character.isSpaceChar(point) && point != 0xA0) {
      return " ";
    }
    if (Character.getType(point) == Character.FORMAT) {
      return "";
    }
    return shown.get(point) ? Character.toString(point) : isWord(point) ? MISSING : "";
  }

  /** A form of a letter that Unicode has only for old encodings; the signs of honour among them stay as they are. */
  private static boolean isShape(int point) {
    return point >= 0xFB50 && point <= 0xFDCF || point >= 0xFE70 && point <= 0xFEFC;
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point) || Character.getType(point) == Character.CURRENCY_SYMBOL || Character.getType(point) == Character.MATH_SYMBOL;
  }
}
