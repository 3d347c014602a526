package org.sharaka.kernel;

import java.util.regex.Pattern;

/**
 * The reference number a case carries for its whole life, such as {@code PRJ-2026-001}: three letters for its kind, the
 * year it was opened and a counter that starts anew each year. It is also the business key of every process of the case.
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

  private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{3,9}");

  public CaseNumber {
    if (value == null || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a case number: " + value);
    }
  }

  public static CaseNumber of(String prefix, int year, int digits, long counter) {
    return new CaseNumber(("%s-%d-%0" + digits + "d").formatted(prefix, year, counter));
  }

  /** Tells whether a text from outside has the shape of a case number at all. */
  public static boolean looksLike(String text) {
    return text != null && SHAPE.matcher(text).matches();
  }

  public String prefix() {
    return value.substring(0, 3);
  }

  @Override
  public int compareTo(CaseNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
