package org.sharaka.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * When those who have not answered are reminded: after five and after ten working days, and for the last time two working
 * days before the end. Never more than {@link Survey#MOST_CONTACTS} times, however often the time is extended.
 */
@Component
public class ContactPlan {

  private static final int STEP = 5;
  private static final int REMINDERS = 2;
  private static final int BEFORE_THE_END = 2;

  private final Surveys surveys;
  private final WorkingCalendar calendar;

  /** @param last there is no further one, and the mail says so */
  record Contact(Instant at, boolean last) {}

  ContactPlan(Surveys surveys, WorkingCalendar calendar) {
    this.surveys = surveys;
    this.calendar = calendar;
  }

  /** When those who have not answered are written to next; empty when not again. */
  public Optional<Instant> next(CaseNumber number) {
    return next(surveys.get(number)).map(Contact::at);
  }

  Optional<Contact> next(Survey survey) {
    Survey.Field field = survey.field();
    if (field.openedAt() == null || field.contacts() >= Survey.MOST_CONTACTS) {
      return Optional.empty();
    }
    Instant last = calendar.endOf(calendar.plus(day(field.closesAt()), -BEFORE_THE_END));
    Instant before = field.contactedAt() == null ? field.openedAt() : field.contactedAt();
    Instant planned = field.contacts() < REMINDERS ? calendar.endOf(calendar.plus(day(field.openedAt()), STEP * (field.contacts() + 1))) : last;
    Instant at = planned.isAfter(before) && planned.isBefore(last) ? planned : last;
    return at.isAfter(before) && at.isBefore(field.closesAt()) ? Optional.of(new Contact(at, at.equals(last))) : Optional.empty();
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, calendar.zone());
  }
}
