package org.sharaka.workflow.lifecycle;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.platform.security.Groups;
import org.sharaka.projects.CheckDelay;
import org.sharaka.projects.PhaseKey;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.stereotype.Component;

/** While somebody has the delay of a phase on their desk already, it is not put there again. */
@Component("checkLateness")
class CheckLateness implements JavaDelegate {

  private final CheckDelay check;
  private final TaskService tasks;
  private final StaffMail staff;

  CheckLateness(CheckDelay check, TaskService tasks, StaffMail staff) {
    this.check = check;
    this.tasks = tasks;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Optional<PhaseKey> late = check.latePhase(CaseOf.number(execution));
    late.ifPresent(phase -> execution.setVariable(Lifecycle.LATE_PHASE, phase.number()));
    boolean forSomeone = late.isPresent() && !isOnADesk(execution.getProcessInstanceId());
    if (forSomeone) {
      staff.write(CaseOf.number(execution), Groups.MANAGER, "phaseLate", "late-" + execution.getId());
    }
    execution.setVariable(Lifecycle.PHASE_LATE, forSomeone);
  }

  private boolean isOnADesk(String instance) {
    return tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey(Lifecycle.HANDLE_DELAY).count() > 0;
  }
}
