package org.sharaka.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sector an organisation belongs to; participation is counted and balanced by it. */
public enum Sector {
  GOVERNMENT,
  PRIVATE,
  CIVIL_SOCIETY,
  ACADEMIA,
  OTHER;

  /** The name used in files and interfaces, such as {@code civil_society}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Sector> ofCode(String code) {
    return Arrays.stream(values()).filter(s -> code != null && s.code().equals(code.strip().toLowerCase(Locale.ROOT))).findFirst();
  }
}
