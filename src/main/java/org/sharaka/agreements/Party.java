package org.sharaka.agreements;

/**
 * One of those who conclude an agreement.
 *
 * @param capacity       in which it acts, such as first party or supporter
 * @param representative who signs for it
 * @param liaison        its liaison officer during the term
 * @param obligations    what it takes on
 */
public record Party(long organisationId, String capacity, String representative, String liaison, String obligations) {

  static Party named(long organisation) {
    return new Party(organisation, null, null, null, null);
  }
}
