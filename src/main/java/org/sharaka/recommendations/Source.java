package org.sharaka.recommendations;

import org.sharaka.kernel.CaseNumber;

/**
 * Where a recommendation comes from.
 *
 * @param number  the case it came up in, {@code null} for none
 * @param localId tells apart what the case knows several of, such as a point of the minutes; may be {@code null}
 */
public record Source(SourceKind kind, CaseNumber number, String localId) {

  static final int LONGEST_ID = 60;

  public Source {
    if (localId != null && localId.length() > LONGEST_ID) {
      throw new IllegalArgumentException("too long: " + localId);
    }
  }

  public static Source of(SourceKind kind, CaseNumber number) {
    return new Source(kind, number, null);
  }
}
