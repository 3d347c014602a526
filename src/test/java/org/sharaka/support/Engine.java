package org.sharaka.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.time.AdjustableClock;
import org.springframework.stereotype.Component;

/** Runs the engine by hand in tests: its jobs when a test says so, its timers when a test lets time pass. */
@Component
public class Engine {

  private final RuntimeService runtime;
  private final ManagementService management;
  private final AdjustableClock clock;

  Engine(RuntimeService runtime, ManagementService management, AdjustableClock clock) {
    this.runtime = runtime;
    this.management = management;
    this.clock = clock;
  }

  /** Runs what is due now for a case, and what follows from it, until the engine waits for someone. */
  public void work(CaseNumber number) {
    for (List<Job> due = due(number); !due.isEmpty(); due = due(number)) {
      due.forEach(job -> {
        if (management.createJobQuery().jobId(job.getId()).count() == 1) {
          management.executeJob(job.getId());
        }
      });
    }
  }

  public void letPass(Duration time, CaseNumber number) {
    clock.advance(time);
    work(number);
  }

  private List<Job> due(CaseNumber number) {
    Date now = Date.from(Instant.ofEpochMilli(ClockUtil.getCurrentTime().getTime()).plusMillis(1));
    return instances(number).stream().flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).withRetriesLeft().active()
        .list().stream()).filter(job -> job.getDuedate() == null || !job.getDuedate().after(now)).toList();
  }

  private List<ProcessInstance> instances(CaseNumber number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list();
  }
}
