package org.sharaka.gatherings;

import java.util.Arrays;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cancels gatherings from outside their process, at the desk or because the project ends, and ends the process with them.
 * Whoever was invited is told why.
 */
@Service
@Transactional
public class CallOff {

  private final Gatherings gatherings;
  private final CancelGathering cancel;
  private final ApplicationEventPublisher events;

  CallOff(Gatherings gatherings, CancelGathering cancel, ApplicationEventPublisher events) {
    this.gatherings = gatherings;
    this.cancel = cancel;
    this.events = events;
  }

  public void one(CaseNumber number, LocalizedText reason) {
    Gathering gathering = gatherings.lock(number);
    if (gathering.status().isOpen()) {
      cancel.cancel(number, reason);
      events.publishEvent(new GatheringCalledOff(number, gathering.kind()));
    }
  }

  /** Calls off everything of a project that has not taken place yet. */
  public void all(CaseNumber project, LocalizedText reason) {
    Arrays.stream(GatheringKind.values()).flatMap(kind -> gatherings.of(project, kind).stream())
        .filter(gathering -> gathering.status().isOpen()).forEach(gathering -> one(gathering.number(), reason));
  }
}
