package org.sharaka.kernel;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.fa.PersianNormalizer;

/**
 * Folds spellings that readers of Arabic take for the same: hamza carriers, final yeh and alef maqsura, teh marbuta and
 * heh, Persian letters, tatweel and diacritics; and case, accents and repeated blanks in Latin text. Stored beside names
 * and titles so that search and duplicate checks compare folded text with folded text.
 */
public final class SearchText {

  private static final int ALEF = 0x0627;
  private static final int ALEF_WASLA = 0x0671;

  private SearchText() {}

  public static String fold(String text) {
    if (text == null) {
      return "";
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(plain.length());
    plain.codePoints().filter(SearchText::matters).map(SearchText::carrier).forEach(kept::appendCodePoint);
    char[] letters = kept.toString().toCharArray();
    int length = new ArabicNormalizer().normalize(letters, letters.length);
    length = new PersianNormalizer().normalize(letters, length);
    return new String(letters, 0, length).strip().replaceAll("\\s+", " ");
  }

  private static boolean matters(int point) {
    int type = Character.getType(point);
    return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
  }

  /** Punctuation separates words; digits of every script become Latin ones; alef wasla is an alef. */
  private static int carrier(int point) {
    if (Character.isDigit(point)) {
      return '0' + Character.digit(point, 10);
    }
    if (point == ALEF_WASLA) {
      return ALEF;
    }
    return Character.isLetter(point) || point == '@' || point == '.' ? point : ' ';
  }
}
