package org.sharaka.workflow.lifecycle;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.projects.CheckDelay;
import org.sharaka.projects.PhaseKey;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** While somebody has the delay of a phase on their desk already, it is not put there again. */
@Component("checkLateness")
class CheckLateness implements JavaDelegate {

  private final CheckDelay check;
  private final TaskService tasks;

  CheckLateness(CheckDelay check, TaskService tasks) {
    this.check = check;
    this.tasks = tasks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Optional<PhaseKey> late = check.latePhase(CaseOf.number(execution));
    late.ifPresent(phase -> execution.setVariable(Lifecycle.LATE_PHASE, phase.number()));
    execution.setVariable(Lifecycle.PHASE_LATE, late.isPresent() && !isOnADesk(execution.getProcessInstanceId()));
  }

  private boolean isOnADesk(String instance) {
    return tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey(Lifecycle.HANDLE_DELAY).count() > 0;
  }
}
