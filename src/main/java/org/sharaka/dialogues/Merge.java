package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/**
 * Another request on the same matter that a request was asked to join.
 *
 * @param answer what its applicant says to it
 */
public record Merge(CaseNumber into, Answer answer) {

  public enum Answer {
    ASKED,
    AGREED,
    OBJECTED
  }

  Merge answered(boolean agreed) {
    return new Merge(into, agreed ? Answer.AGREED : Answer.OBJECTED);
  }
}
