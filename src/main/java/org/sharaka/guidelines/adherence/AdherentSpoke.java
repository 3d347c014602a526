package org.sharaka.guidelines.adherence;

import org.sharaka.kernel.CaseNumber;

/** An organisation said something about its adherence that its process waits for. */
public record AdherentSpoke(CaseNumber number, Word word) {

  /** What it said. */
  public enum Word {CONFIRMED, REPORTED, WITHDREW}
}
