package org.sharaka.cases;

import java.util.Locale;

/** The kinds of cases, each with the prefix of its numbers. */
public enum CaseType {
  PROJECT("PRJ"),
  SURVEY("SRV"),
  SESSION("DLG"),
  EVENT("EVT"),
  TRAINING("TRN"),
  GUIDE("CHR");

  private final String prefix;

  CaseType(String prefix) {
    this.prefix = prefix;
  }

  public String prefix() {
    return prefix;
  }

  /** The word that names the kind in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
