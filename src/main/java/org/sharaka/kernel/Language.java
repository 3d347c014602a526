package org.sharaka.kernel;

import java.util.Locale;

/** The two languages of the product. */
public enum Language {
  AR("ar"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  public static Language of(Locale locale) {
    return locale != null && "en".equals(locale.getLanguage()) ? EN : AR;
  }

  /** @return the language of a tag such as {@code en-GB}; Arabic for everything that is not English */
  public static Language ofTag(String tag) {
    return of(tag == null ? null : Locale.forLanguageTag(tag.strip()));
  }

  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  public String direction() {
    return this == AR ? "rtl" : "ltr";
  }
}
