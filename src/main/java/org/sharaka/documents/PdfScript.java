package org.sharaka.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamSource;

/**
 * Looks for the words by which a PDF makes its reader run a script or start a program. What is hidden in compressed parts
 * is not seen: a finding is a warning, and none is no promise.
 */
final class PdfScript {

  private static final Pattern ACTION = Pattern.compile("/(JavaScript|JS|Launch)(?![A-Za-z0-9])");
  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final int PORTION = 64 * 1024;
  private static final int OVERLAP = 64;

  private PdfScript() {}

  static boolean isIn(InputStreamSource content) throws IOException {
    try (InputStream in = content.getInputStream()) {
      String end = "";
      for (byte[] portion = in.readNBytes(PORTION); portion.length > 0; portion = in.readNBytes(PORTION)) {
        String text = end + new String(portion, StandardCharsets.ISO_8859_1);
        if (ACTION.matcher(unescaped(text)).find()) {
          return true;
        }
        end = text.substring(Math.max(0, text.length() - OVERLAP));
      }
      return false;
    }
  }

  private static String unescaped(String text) {
    return ESCAPED.matcher(text).replaceAll(m -> "\\" + (char) Integer.parseInt(m.group(1), 16));
  }
}
