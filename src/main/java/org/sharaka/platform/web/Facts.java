package org.sharaka.platform.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.LocalizedText;

/** Named values of a sentence, with texts in two languages reduced to the reader's. */
public final class Facts {

  private Facts() {}

  public static Map<String, Object> readable(Map<String, ?> facts, Locale locale) {
    Map<String, Object> readable = new HashMap<>();
    facts.forEach((name, value) -> readable.put(name, value instanceof LocalizedText text ? text.in(locale) : value == null ? "" : value));
    return readable;
  }
}
