package org.sharaka.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * Hands what happened in a case to whatever of its processes waits for it. A message nobody waits for is harmless: the
 * use case that sends it has taken it down already.
 */
@Component
public class Messages {

  private final RuntimeService runtime;

  Messages(RuntimeService runtime) {
    this.runtime = runtime;
  }

  public boolean tell(CaseNumber number, String message) {
    return tell(number, message, Map.of());
  }

  /** @param facts become variables of the process that hears it */
  public boolean tell(CaseNumber number, String message, Map<String, Object> facts) {
    return !correlation(number, message).setVariables(facts).correlateAllWithResult().isEmpty();
  }

  /** Tells one of several processes of a case that wait for the same, known by a variable of its own. */
  public boolean tellOne(CaseNumber number, String message, String variable, Object value) {
    return !correlation(number, message).processInstanceVariableEquals(variable, value).correlateAllWithResult().isEmpty();
  }

  private MessageCorrelationBuilder correlation(CaseNumber number, String message) {
    return runtime.createMessageCorrelation(message).processInstanceBusinessKey(number.value());
  }
}
