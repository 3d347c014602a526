package org.sharaka.dialogues;

import java.time.LocalDate;
import org.sharaka.kernel.DateWords;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** When an applicant may expect what, counted in working days from the day the request came. */
@Component
public class ExpectedDays {

  private static final int REVIEW = 3;
  private static final int DECISION = 18;

  private final WorkingCalendar calendar;
  private final DateWords words;

  /** The days written out. */
  public record Plan(LocalizedText review, LocalizedText decision) {}

  ExpectedDays(WorkingCalendar calendar, DateWords words) {
    this.calendar = calendar;
    this.words = words;
  }

  public Plan of(DialogueRequest request) {
    LocalDate came = LocalDate.ofInstant(request.identity().submittedAt(), calendar.zone());
    return new Plan(words.full(calendar.plus(came, REVIEW)), words.full(calendar.plus(came, DECISION)));
  }
}
