package org.sharaka.workflow.engine;

import java.time.Clock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.sharaka.platform.time.AdjustableClock;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock on the house's clock where that can be moved. */
@Component
class EngineClock {

  EngineClock(Clock clock) {
    if (clock instanceof AdjustableClock adjustable) {
      adjustable.follow(offset -> ClockUtil.offset(offset.toMillis()));
    }
  }
}
