package org.sharaka.guidelines.glossary;

import java.time.LocalDate;

/**
 * An entry of the glossary.
 *
 * @param deprecatedOn {@code null} while it is used
 * @param successor    the term to use now; {@code null} while it is used, or when there is none
 */
public record Term(long id, TermText text, LocalDate approvedOn, LocalDate deprecatedOn, Successor successor) {

  /** The term that took the place of another. */
  public record Successor(long id, String termAr, String termEn) {}

  public boolean isInUse() {
    return deprecatedOn == null;
  }
}
