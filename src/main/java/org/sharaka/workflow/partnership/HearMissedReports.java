package org.sharaka.workflow.partnership;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.Sidelights;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.engine.Messages;
import org.springframework.stereotype.Component;

/** A process at rest hears nothing: what was reported meanwhile is put to it when it goes on. */
@Component("hearMissedReports")
class HearMissedReports implements JavaDelegate {

  private final Sidelights aside;
  private final TaskService tasks;
  private final Messages messages;

  HearMissedReports(Sidelights aside, TaskService tasks, Messages messages) {
    this.aside = aside;
    this.tasks = tasks;
    this.messages = messages;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    boolean open = aside.breaches(number).stream().anyMatch(breach -> breach.finding() == null);
    if (open && tasks.createTaskQuery().processInstanceBusinessKey(number.value()).taskDefinitionKey(PartnershipRequest.REVIEW_CONDUCT).count() == 0) {
      messages.tell(number, PartnershipRequest.BREACH_REPORTED);
    }
  }
}
