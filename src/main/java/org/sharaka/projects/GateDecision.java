package org.sharaka.projects;

/** How a gate may end. */
public enum GateDecision {
  PASS,
  PASS_WITH_CONDITIONS,
  /** The same phase is to be worked on again. */
  RETURN,
  /** An earlier phase is to be worked on again. */
  RETURN_TO,
  HOLD,
  CANCEL
}
