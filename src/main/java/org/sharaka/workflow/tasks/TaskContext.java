package org.sharaka.workflow.tasks;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;

/**
 * The task a form belongs to.
 *
 * @param id       the engine's id of the task, {@code null} for a start form
 * @param process  key of its process
 * @param task     id of the user task in the model, or of the start event
 * @param caseNumber   the business key, {@code null} before a case was opened
 * @param actor    who looks at it or submits it
 * @param facts    the process variables it can see
 */
public record TaskContext(String id, String process, String task, CaseNumber caseNumber, String actor, Map<String, Object> facts) {

  public boolean isAutomatic() {
    return CurrentActor.SYSTEM.equals(actor);
  }

  public long number(String fact) {
    return ((Number) fact(fact)).longValue();
  }

  public String text(String fact) {
    return String.valueOf(fact(fact));
  }

  public boolean knows(String fact) {
    return facts.get(fact) != null;
  }

  private Object fact(String name) {
    Object value = facts.get(name);
    if (value == null) {
      throw new IllegalStateException("%s/%s needs the process variable %s".formatted(process, task, name));
    }
    return value;
  }
}
