package org.sharaka.workflow.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.sharaka.gatherings.Events;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** When the timers before a gathering fire, counted back in working days from its first day, in the morning. */
@Component("gatheringTimes")
public class GatheringTimes {

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final int REMINDER = 5;
  private static final int REPLIES = 3;
  private static final int SEATS_CHECK = 5;
  private static final int TRAINING_REMINDER = 2;

  private final Gatherings gatherings;
  private final Events events;
  private final WorkingCalendar calendar;

  GatheringTimes(Gatherings gatherings, Events events, WorkingCalendar calendar) {
    this.gatherings = gatherings;
    this.events = events;
    this.calendar = calendar;
  }

  public Date reminder(String gathering) {
    return before(gathering, REMINDER);
  }

  public Date replies(String gathering) {
    return before(gathering, REPLIES);
  }

  public Date seatsCheck(String training) {
    return before(training, SEATS_CHECK);
  }

  public Date trainingReminder(String training) {
    return before(training, TRAINING_REMINDER);
  }

  /** When the last day for papers is over. */
  public Date papersDue(String event) {
    return Date.from(events.terms(new CaseNumber(event)).forum().papersUntil().plusDays(1).atStartOfDay(calendar.zone()).toInstant());
  }

  /** When the first arrive on a day, before it begins. */
  public Date arrivals(CaseNumber gathering, LocalDate day) {
    LocalTime begins = gatherings.get(gathering).arrangement().schedule().from();
    return Date.from(day.atTime(begins).minusHours(1).atZone(calendar.zone()).toInstant());
  }

  private Date before(String gathering, int days) {
    LocalDate first = gatherings.get(new CaseNumber(gathering)).arrangement().schedule().first();
    return Date.from(calendar.plus(first, -days).atTime(MORNING).atZone(calendar.zone()).toInstant());
  }
}
