package org.sharaka.recommendations;

import org.sharaka.kernel.CaseNumber;

/** An addressee took a step that the process waits for. */
public record AddresseeSpoke(CaseNumber number, long addressee, Step step) {

  /** What they did. */
  public enum Step {ANSWERED, PLANNED, REPORTED}
}
