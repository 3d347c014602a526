package org.sharaka.workflow.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.cases.CaseClock;
import org.sharaka.cases.Clocks;
import org.springframework.stereotype.Component;

/**
 * Due dates and timers that go by a service level, as {@code ${sla.due('REQ_INTAKE', execution)}}. The first call in a
 * step starts the case's clock, the end of the step stops it ({@link ClocksEndWithTheirStep}). Where several steps of one
 * kind wait in a case at a time, the third argument tells them apart.
 */
@Component("sla")
public class Sla {

  private static final Duration NEVER = Duration.ofDays(36_500);

  private final Clocks clocks;

  Sla(Clocks clocks) {
    this.clocks = clocks;
  }

  public Date due(String level, DelegateExecution execution) {
    return due(level, execution, "");
  }

  public Date due(String level, DelegateExecution execution, Object localKey) {
    return Date.from(clock(level, execution, localKey).dueAt());
  }

  /** The moment to remind whoever is responsible. */
  public Date warn(String level, DelegateExecution execution) {
    return warn(level, execution, "");
  }

  public Date warn(String level, DelegateExecution execution, Object localKey) {
    CaseClock clock = clock(level, execution, localKey);
    return orNever(clock.warnAt(), clock);
  }

  /** The moment to tell their superior. */
  public Date escalate(String level, DelegateExecution execution) {
    return escalate(level, execution, "");
  }

  public Date escalate(String level, DelegateExecution execution, Object localKey) {
    CaseClock clock = clock(level, execution, localKey);
    return orNever(clock.escalateAt(), clock);
  }

  /** The moment to tell the one above that. */
  public Date escalateAgain(String level, DelegateExecution execution) {
    return escalateAgain(level, execution, "");
  }

  public Date escalateAgain(String level, DelegateExecution execution, Object localKey) {
    CaseClock clock = clock(level, execution, localKey);
    return orNever(clock.escalateAgainAt(), clock);
  }

  private CaseClock clock(String level, DelegateExecution execution, Object localKey) {
    return clocks.start(CaseOf.number(execution), level, String.valueOf(localKey), owner(execution));
  }

  static String owner(DelegateExecution execution) {
    return execution.getProcessInstanceId() + "/" + execution.getCurrentActivityId();
  }

  /** A warning or escalation that the manager took out never rings; the model keeps its timer. */
  private static Date orNever(Instant moment, CaseClock clock) {
    return Date.from(moment == null ? clock.dueAt().plus(NEVER) : moment);
  }
}
