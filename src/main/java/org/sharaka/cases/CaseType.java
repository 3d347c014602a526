package org.sharaka.cases;

import java.util.Locale;

/** The kinds of cases, each with the prefix of its numbers. */
public enum CaseType {
  PROJECT("PRJ", 3),
  SURVEY("SRV", 3),
  SESSION("DLG", 3),
  EVENT("EVT", 3),
  TRAINING("TRN", 3),
  GUIDE("CHR", 3),
  REQUEST("REQ", 4),
  RECOMMENDATION("REC", 4),
  MEMBERSHIP("MEM", 3),
  PRIVACY("DSR", 3),
  MOU("MOU", 3),
  TERM("TRM", 3),
  ADHERENCE("ADH", 3);

  private final String prefix;
  private final int digits;

  CaseType(String prefix, int digits) {
    this.prefix = prefix;
    this.digits = digits;
  }

  public String prefix() {
    return prefix;
  }

  /** How many digits the counter of its numbers has at least. */
  int digits() {
    return digits;
  }

  /** The word that names the kind in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
