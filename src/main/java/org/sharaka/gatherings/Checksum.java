package org.sharaka.gatherings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of several values, each written with its length, so that no two different lists of them read the same. */
final class Checksum {

  private final StringBuilder all = new StringBuilder();

  Checksum line(Object... values) {
    for (Object value : values) {
      String text = value == null ? "" : value.toString();
      all.append(text.length()).append(':').append(text).append('|');
    }
    all.append('\n');
    return this;
  }

  /** In hexadecimal. */
  String value() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
