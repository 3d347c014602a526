package org.sharaka.workflow.demo;

import java.time.LocalDate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.projects.RegisterProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the demo's stories at the first start, each up to today. That takes about half a minute, before the first page is
 * served and before the job executor runs. A story that fails leaves the others as they are.
 */
@Component
@ConditionalOnProperty(name = "sharaka.demo-stories", havingValue = "true")
class DemoStories implements SmartLifecycle {

  private static final int AFTER_THE_SEEDS = 1;
  private static final Logger log = LoggerFactory.getLogger(DemoStories.class);

  private final DemoRegister register;
  private final ProjectStories projects;
  private final AdjustableClock clock;
  private volatile boolean running;

  DemoStories(DemoRegister register, ProjectStories projects, AdjustableClock clock) {
    this.register = register;
    this.projects = projects;
    this.clock = clock;
  }

  @Override
  public void start() {
    if (register.isEmpty()) {
      tell();
    }
    running = true;
  }

  private void tell() {
    log.info("The demo's stories are being told; that takes about half a minute, once.");
    long began = System.nanoTime();
    try {
      projects.tell();
    } finally {
      clock.backToNow();
    }
    log.info("The demo is ready after {} seconds.", (System.nanoTime() - began) / 1_000_000_000);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return AFTER_THE_SEEDS;
  }
}
