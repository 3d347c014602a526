package org.sharaka.workflow.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** Metrics of the engine's jobs: those nobody got round to yet, and those that failed for good and wait for a person. */
@Component
class JobState implements MeterBinder {

  private final ManagementService management;

  JobState(ManagementService management) {
    this.management = management;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("sharaka.jobs.due", this, JobState::due).description("Jobs that could run now").register(registry);
    Gauge.builder("sharaka.jobs.failed", this, JobState::failed).description("Jobs without retries, each an incident in Cockpit").register(registry);
  }

  private double due() {
    return management.createJobQuery().executable().count();
  }

  private double failed() {
    return management.createJobQuery().noRetriesLeft().count();
  }
}
