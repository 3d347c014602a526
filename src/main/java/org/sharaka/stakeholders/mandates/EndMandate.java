package org.sharaka.stakeholders.mandates;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a mandate before its time: the holder left, or the organisation appointed someone else. */
@Service
@Transactional
public class EndMandate {

  private static final int LONGEST_REASON = 500;

  private final Mandates mandates;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;

  EndMandate(Mandates mandates, WorkingCalendar calendar, ApplicationEventPublisher events) {
    this.mandates = mandates;
    this.calendar = calendar;
    this.events = events;
  }

  /** @param lastDay the last day in force; yesterday ends it at once */
  public void handle(long id, LocalDate lastDay, String why) {
    if (why == null || why.isBlank()) {
      throw Refusal.at("reason", "register.required").thrown();
    }
    if (why.strip().length() > LONGEST_REASON) {
      throw Refusal.at("reason", "register.tooLong", Map.of("bound", LONGEST_REASON)).thrown();
    }
    if (lastDay == null) {
      throw Refusal.at("lastDay", "register.required").thrown();
    }
    mandates.save(mandates.get(id).ended(lastDay, why.strip(), calendar.today()));
    events.publishEvent(new MandateEnded(id));
  }
}
