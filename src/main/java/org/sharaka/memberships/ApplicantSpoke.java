package org.sharaka.memberships;

import org.sharaka.kernel.CaseNumber;

/** The applicant did something on their page that the process waits for. */
public record ApplicantSpoke(CaseNumber number, Word word) {

  /** What they did. */
  public enum Word {ANSWERED, APPEALED, WITHDREW}
}
