package org.sharaka.gatherings;

import java.util.Map;
import org.sharaka.kernel.Refusal;

/** A text as someone typed it into a field. */
record Typed(String field, String text) {

  Typed {
    text = text == null ? "" : text.strip().replace("\r\n", "\n");
  }

  String required(int longest) {
    if (text.isEmpty()) {
      throw Refusal.at(field, "log.missing").thrown();
    }
    return optional(longest);
  }

  /** @return {@code null} when nothing was typed */
  String optional(int longest) {
    if (text.length() > longest) {
      throw Refusal.at(field, "gathering.tooLong", Map.of("longest", longest)).thrown();
    }
    return text.isEmpty() ? null : text;
  }
}
