package org.sharaka.dialogues.screening;

import org.sharaka.dialogues.Priority;

/** How soon a request is dealt with, which stands in a decision table. */
public interface PriorityDecision {

  int NO_LAW = 10_000;

  /** @param daysToLaw until the law is taken up, {@link #NO_LAW} where there is none */
  Priority of(int daysToLaw, boolean imminentHarm, double score);
}
