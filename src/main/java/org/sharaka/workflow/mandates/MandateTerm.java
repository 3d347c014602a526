package org.sharaka.workflow.mandates;

import org.sharaka.stakeholders.mandates.Mandate;

/** Names of the process {@code mandateTerm}. There is one for each mandate with an end, so that Cockpit shows which run out. */
final class MandateTerm {

  static final String KEY = "mandateTerm";
  static final String CHANGED = "mandate.changed";
  static final String MANDATE_ID = "mandateId";
  static final String HAS_SUCCESSOR = "hasSuccessor";

  private MandateTerm() {}

  /** Mandates have no case of their own; the key only looks like a number, so that it reads like one in Cockpit. */
  static String businessKey(Mandate mandate) {
    return "MND-%d-%06d".formatted(mandate.firstDay().getYear(), mandate.id());
  }
}
