package org.sharaka.surveys;

import org.sharaka.surveys.questionnaire.Interview;

/**
 * Someone who opened their personal link.
 *
 * @param page the page they had reached, from 1
 */
public record Respondent(long invitation, Survey survey, State state, Interview interview, int page, boolean handedIn) {

  /** What the link is good for now. */
  public enum State {
    /** Answers are taken. */
    OPEN,
    /** Handed in without a name, so it cannot be opened again. */
    SEALED,
    OPTED_OUT,
    /** The survey is over, or its time is. */
    CLOSED,
    /** Nothing is asked yet. */
    NOT_YET
  }

  public boolean mayAnswer() {
    return state == State.OPEN;
  }

  public boolean hasBegun() {
    return !interview.answers().byName().isEmpty();
  }
}
