package org.sharaka.surveys;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of an invitation, in the terms of AAPOR's standard definitions where it is final. */
public enum Disposition {
  /** Chosen, not yet written to. */
  QUEUED,
  SENT,
  /** Has begun and not yet handed in. */
  STARTED,
  COMPLETE,
  PARTIAL,
  BREAK_OFF,
  OPTED_OUT,
  BOUNCED,
  NO_REPLY;

  /** Answers that count in results. */
  public static final List<Disposition> USABLE = List.of(COMPLETE, PARTIAL);

  /** Those whom a reminder may still move. */
  static final List<Disposition> OPEN = List.of(QUEUED, SENT, STARTED, NO_REPLY);

  /** The name in files and interfaces, such as {@code break_off}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** @return a final disposition by its name in a file */
  static Optional<Disposition> ofFile(String code) {
    return Arrays.stream(values()).filter(d -> d.compareTo(STARTED) > 0 && d.code().equals(code)).findFirst();
  }
}
