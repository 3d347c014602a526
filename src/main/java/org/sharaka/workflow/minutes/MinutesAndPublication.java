package org.sharaka.workflow.minutes;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.tasks.TaskContext;

/** Names of the processes {@code minutesAndPublication}, {@code minutesCirculation} and {@code minutesPublication}. */
public final class MinutesAndPublication {

  public static final String KEY = "minutesAndPublication";
  public static final String CIRCULATION = "minutesCirculation";
  public static final String PUBLICATION = "minutesPublication";
  public static final String SESSION = "sessionNumber";

  static final String DRAFT = "draftMinutes";
  static final String REVISE = "reviseMinutes";
  static final String APPROVE = "approveMinutes";
  static final String APPROVE_AS_CHAIR = "approveAsChair";
  static final String PREPARE = "preparePublication";
  static final String TRANSLATE = "translateSummary";
  static final String COMMENTS_LEFT = "commentsLeft";
  static final String CO_CHAIRED = "coChaired";
  static final String APPROVED = "minutesApproved";
  static final String CLOSED = "sessionClosed";
  static final String TO_BE_PUBLISHED = "toBePublished";

  private MinutesAndPublication() {}

  static CaseNumber session(DelegateExecution execution) {
    return new CaseNumber((String) execution.getVariable(SESSION));
  }

  static CaseNumber session(TaskContext task) {
    return new CaseNumber(task.text(SESSION));
  }
}
