package org.sharaka.workflow.hold;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.projects.CancelProject;
import org.sharaka.projects.HoldProject;
import org.sharaka.projects.ScopeChanges;
import org.sharaka.workflow.lifecycle.Lifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries decisions about a whole project, made on the desk or at a gate, to its processes. */
@Component
@Transactional
public class SteerProject {

  private final RuntimeService runtime;
  private final ScopeChanges scopeChanges;
  private final ProcessTree tree;

  SteerProject(RuntimeService runtime, ScopeChanges scopeChanges, ProcessTree tree) {
    this.runtime = runtime;
    this.scopeChanges = scopeChanges;
    this.tree = tree;
  }

  /** Ends a pause before the expected day. */
  public void resume(CaseNumber number) {
    if (!send(number, Hold.RESUME)) {
      throw Refusal.of("project.notHeld").thrown();
    }
  }

  public void askForScopeChange(CaseNumber number, String request) {
    scopeChanges.ask(number, request);
    send(number, Lifecycle.SCOPE_CHANGE);
  }

  @EventListener
  void on(HoldProject.ProjectHeld held) {
    send(held.number(), Lifecycle.SUSPENDED);
  }

  /** A paused project is cancelled too: its processes have to run once more to undo what they promised. */
  @EventListener
  void on(CancelProject.ProjectCancelled cancelled) {
    tree.activate(cancelled.number(), Lifecycle.KEY);
    send(cancelled.number(), Lifecycle.CANCELLED);
  }

  private boolean send(CaseNumber number, String message) {
    List<Execution> waiting = runtime.createExecutionQuery().processInstanceBusinessKey(number.value()).messageEventSubscriptionName(message).list();
    waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId()));
    return !waiting.isEmpty();
  }
}
