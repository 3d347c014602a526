package org.sharaka.workflow.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the demo's stories at the first start, each up to today. That takes a few minutes, before the first page is
 * served and before the job executor runs. A story that fails leaves the others as they are.
 */
@Component
@ConditionalOnProperty(name = "sharaka.demo-stories", havingValue = "true")
class DemoStories implements SmartLifecycle {

  private static final int AFTER_THE_SEEDS = 1;
  private static final Logger log = LoggerFactory.getLogger(DemoStories.class);

  private final DemoRegister register;
  private final OfficeDays days;
  private final List<Story> stories;
  private final WorkingCalendar calendar;
  private final AdjustableClock clock;
  private final LazyWrites hurry;
  private volatile boolean running;

  DemoStories(DemoRegister register, OfficeDays days, List<Story> stories, WorkingCalendar calendar, AdjustableClock clock, LazyWrites hurry) {
    this.register = register;
    this.days = days;
    this.stories = stories.stream().sorted(Comparator.comparing(Story::beginsDaysAgo).reversed()).toList();
    this.calendar = calendar;
    this.clock = clock;
    this.hurry = hurry;
  }

  @Override
  public void start() {
    if (register.isEmpty()) {
      tell();
    }
    running = true;
  }

  private void tell() {
    log.info("The demo's stories are being told; that takes a few minutes, once.");
    long began = System.nanoTime();
    hurry.on();
    try {
      LocalDate today = calendar.today();
      days.begin(today.minusDays(stories.get(0).beginsDaysAgo() + 1));
      days.as("coordinator", register::fill);
      for (Story story : stories) {
        LocalDate start = today.minusDays(story.beginsDaysAgo());
        days.begin(start);
        story.tell(start, today);
      }
    } finally {
      clock.backToNow();
      hurry.off();
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
