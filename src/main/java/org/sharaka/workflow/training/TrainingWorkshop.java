package org.sharaka.workflow.training;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.CaseNumber;

/** Names of the process {@code trainingWorkshop}. Called with {@code trainingNumber} and {@code phase}; answers with {@code trainingOutcome}. */
public final class TrainingWorkshop {

  public static final String KEY = "trainingWorkshop";
  public static final String TRAINING = "trainingNumber";
  public static final String OUTCOME = "trainingOutcome";

  static final String PLAN = "planTraining";
  static final String DECIDE = "decideOnTraining";
  static final String ATTENDANCE = "recordAttendance";
  static final String RESULTS = "recordResults";
  static final String ENOUGH = "enoughSeats";
  static final String GOES_ON = "trainingGoesOn";

  /** What became of a training. */
  public enum Outcome {HELD, CANCELLED}

  /** What is decided when too few registered. */
  enum Decision {GO_ON, VIRTUALISE, MERGE, CANCEL}

  private TrainingWorkshop() {}

  static CaseNumber training(DelegateExecution execution) {
    return new CaseNumber((String) execution.getVariable(TRAINING));
  }
}
