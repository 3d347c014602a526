package org.sharaka.workflow.tasks;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refused;
import org.springframework.stereotype.Component;

/** Stands behind every user task: what its form asks for is done in the transaction that completes it, or nothing is. */
@Component
class CompletionListener implements TaskListener {

  private final FormDesk desk;
  private final CurrentActor actor;

  CompletionListener(FormDesk desk, CurrentActor actor) {
    this.desk = desk;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission submission = Submission.current();
    try {
      Map<String, ?> facts = desk.takeBack(context(task), submission.values());
      facts.forEach(task::setVariable);
    } catch (Refused refused) {
      throw submission.refuse(refused);
    }
  }

  private TaskContext context(DelegateTask task) {
    String process = task.getProcessDefinitionId().substring(0, task.getProcessDefinitionId().indexOf(':'));
    return new TaskContext(task.getId(), process, task.getTaskDefinitionKey(),
        new CaseNumber(task.getExecution().getProcessBusinessKey()), actor.name(), task.getVariables());
  }
}
