package org.sharaka.dialogues;

import java.time.LocalDate;
import org.sharaka.cases.ServiceLevels;
import org.sharaka.kernel.DateWords;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** When an applicant may expect what, by the service levels in force, counted from the day the request came. */
@Component
public class ExpectedDays {

  private final ServiceLevels levels;
  private final WorkingCalendar calendar;
  private final DateWords words;

  /** The days written out. */
  public record Plan(LocalizedText review, LocalizedText decision) {}

  ExpectedDays(ServiceLevels levels, WorkingCalendar calendar, DateWords words) {
    this.levels = levels;
    this.calendar = calendar;
    this.words = words;
  }

  public Plan of(DialogueRequest request) {
    LocalDate came = LocalDate.ofInstant(request.identity().submittedAt(), calendar.zone());
    int review = days("REQ_INTAKE");
    int decision = review + days("REQ_SCREEN") + days("REQ_DECISION");
    return new Plan(words.full(calendar.plus(came, review)), words.full(calendar.plus(came, decision)));
  }

  private int days(String level) {
    return levels.inForce(level).target();
  }
}
