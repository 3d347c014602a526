package org.sharaka.stakeholders.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the next attempt to speak with someone, at another time than the ones before. */
@Service
@Transactional
public class PlanAttempt {

  private final Contacts contacts;
  private final WorkingCalendar calendar;
  private final CurrentActor actor;
  private final Clock clock;

  PlanAttempt(Contacts contacts, WorkingCalendar calendar, CurrentActor actor, Clock clock) {
    this.contacts = contacts;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
  }

  /** @param place where an interview is held; may be {@code null} */
  public Contact handle(long contact, LocalDate on, LocalTime at, String place) {
    Contact planned = contacts.take(contact).planned(on.atTime(at).atZone(calendar.zone()).toInstant(), place, actor.name(), clock.instant(), calendar.zone());
    contacts.save(planned);
    return planned;
  }
}
