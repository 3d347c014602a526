package org.sharaka.workflow.counterparts;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the processes {@code counterpartReplies} and {@code counterpartInvitation}. The first answers with {@code counterpartDecision}. */
public final class CounterpartRound {

  public static final String KEY = "counterpartReplies";
  public static final String DECISION = "counterpartDecision";

  static final String INVITATION = "counterpartInvitation";
  public static final String REPLIED = "counterpart.replied";
  static final String CHOOSE = "chooseCounterparts";
  static final String DECIDE = "decideWithoutCounterpart";
  static final String DELIVER = "deliverByHand";
  /** Ids of the organisations to invite, parted by commas. */
  static final String CHOSEN = "bodiesToInvite";
  static final String ORGANISATION = "organisationId";
  static final String LETTER = "letterNumber";
  public static final String COUNTERPART = "counterpartId";
  static final String LETTER_DELIVERED = "letterDelivered";
  static final String SOMEBODY_COMES = "somebodyComes";

  /** With whoever said yes; otherwise the name of the way that the committee settled on. */
  static final String TOGETHER = "TOGETHER";

  private CounterpartRound() {}

  static long counterpart(DelegateExecution execution) {
    return ((Number) execution.getVariable(COUNTERPART)).longValue();
  }
}
