package org.sharaka.workflow.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.guidelines.ConsultationRound;
import org.sharaka.guidelines.Consultations;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * Timers of a comment round: two reminders, five and two working days before its last day, and the night after it. A round that
 * was closed while its process was busy with mail is over at once.
 */
@Component("commentDates")
public class CommentDates {

  private static final int[] BEFORE_THE_END = {5, 2};
  private static final Duration INTO_THE_NIGHT = Duration.ofHours(12);

  private final Consultations consultations;
  private final WorkingCalendar calendar;

  CommentDates(Consultations consultations, WorkingCalendar calendar) {
    this.consultations = consultations;
    this.calendar = calendar;
  }

  public Date closing(DelegateExecution execution) {
    return Date.from(closing(round(execution)));
  }

  /** After the last reminder comes none before the end. */
  public Date reminder(DelegateExecution execution) {
    ConsultationRound round = round(execution);
    int sent = execution.getVariable(Feedback.REMINDERS) instanceof Integer number ? number : 0;
    if (sent >= BEFORE_THE_END.length || round.closedAt() != null) {
      return Date.from(closing(round).plus(Duration.ofDays(1)));
    }
    LocalDate day = calendar.plus(round.closesOn(), -BEFORE_THE_END[sent]);
    LocalDate earliest = calendar.plus(round.opensOn(), 1);
    return Date.from(calendar.endOf(day.isBefore(earliest) ? earliest : day));
  }

  private Instant closing(ConsultationRound round) {
    return round.closedAt() == null ? calendar.endOf(round.closesOn()).plus(INTO_THE_NIGHT) : round.closedAt();
  }

  private ConsultationRound round(DelegateExecution execution) {
    return consultations.get(((Number) execution.getVariable(Feedback.ROUND)).longValue());
  }
}
