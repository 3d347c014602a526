package org.sharaka.kernel;

import java.util.Locale;

/** A text that people read in Arabic or English. Arabic is always there; English falls back to it. */
public record LocalizedText(String ar, String en) {

  public LocalizedText {
    if (ar == null || ar.isBlank()) {
      throw new IllegalArgumentException("the Arabic text is missing");
    }
    en = en == null || en.isBlank() ? ar : en;
  }

  public static LocalizedText same(String text) {
    return new LocalizedText(text, text);
  }

  public String in(Language language) {
    return language == Language.EN ? en : ar;
  }

  public String in(Locale locale) {
    return in(Language.of(locale));
  }

  /** The text in the other of the two languages. */
  public boolean sameInBoth() {
    return ar.equals(en);
  }
}
