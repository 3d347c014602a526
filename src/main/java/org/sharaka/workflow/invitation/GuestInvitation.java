package org.sharaka.workflow.invitation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.CaseNumber;

/** Names of the process {@code guestInvitation}. */
public final class GuestInvitation {

  public static final String KEY = "guestInvitation";
  public static final String GATHERING = "gatheringNumber";

  static final String OBTAIN_PERMIT = "obtainPermit";
  static final String PERMIT_NEEDED = "permitNeeded";
  static final String PERMIT_DENIED = "PERMIT_DENIED";
  static final String PERMIT_GRANTED = "permitGranted";

  private GuestInvitation() {}

  static CaseNumber gathering(DelegateExecution execution) {
    return new CaseNumber((String) execution.getVariable(GATHERING));
  }
}
