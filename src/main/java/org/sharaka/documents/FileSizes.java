package org.sharaka.documents;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words how large a file is. */
@Component("fileSizes")
public class FileSizes {

  private static final int KILO = 1024;

  private final MessageSource messages;

  FileSizes(MessageSource messages) {
    this.messages = messages;
  }

  public String say(long bytes, Locale locale) {
    if (bytes < KILO) {
      return say("bytes", bytes, locale);
    }
    boolean small = bytes < KILO * KILO;
    double shown = bytes / (small ? (double) KILO : KILO * KILO);
    return say(small ? "kilobytes" : "megabytes", small ? Math.round(shown) : Math.round(shown * 10) / 10.0, locale);
  }

  private String say(String unit, Number size, Locale locale) {
    return messages.getMessage("document.size." + unit, new Object[] {Map.of("size", size)}, locale);
  }
}
