package org.sharaka.surveys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives more time to answer: by hand while the survey runs, or after it closed with too few answers. */
@Service
@Transactional
public class ExtendSurvey {

  /** How much time a survey with too few answers gets by itself. */
  public static final int USUAL_DAYS = 5;
  private static final int MOST_DAYS = 60;

  private final Surveys surveys;
  private final Reopening reopening;
  private final WorkingCalendar calendar;
  private final Clock clock;
  private final Diary diary;
  private final ApplicationEventPublisher events;

  ExtendSurvey(Surveys surveys, Reopening reopening, WorkingCalendar calendar, Clock clock, Diary diary, ApplicationEventPublisher events) {
    this.surveys = surveys;
    this.reopening = reopening;
    this.calendar = calendar;
    this.clock = clock;
    this.diary = diary;
    this.events = events;
  }

  /** Asked for by hand, while answers are taken. @param reason must be given */
  public Survey askFor(CaseNumber number, int workingDays, String reason) {
    if (surveys.get(number).status() != Survey.Status.OPEN) {
      throw Refusal.of("survey.status." + surveys.get(number).status()).thrown();
    }
    if (reason == null || reason.isBlank()) {
      throw Refusal.at("reason", "survey.reason").thrown();
    }
    return execute(number, workingDays, reason.strip());
  }

  /** @param workingDays counted from the present end, or from today when that is past */
  public Survey execute(CaseNumber number, int workingDays, String reason) {
    if (workingDays < 1 || workingDays > MOST_DAYS) {
      throw Refusal.at("workingDays", "survey.extendBy", Map.of("most", MOST_DAYS)).thrown();
    }
    Survey survey = surveys.get(number);
    boolean wasClosed = survey.status() == Survey.Status.CLOSED;
    Survey extended = surveys.save(survey.extendedTo(calendar.endOf(calendar.plus(from(survey), workingDays))));
    diary.noteEverywhere(extended, "extended", Map.of("workingDays", workingDays, "reason", reason == null ? "" : reason));
    if (wasClosed) {
      reopening.reopen(number);
    } else {
      events.publishEvent(new SurveyTimeChanged(number, false));
    }
    return extended;
  }

  private LocalDate from(Survey survey) {
    Instant end = survey.field().closesAt();
    return end != null && end.isAfter(clock.instant()) ? LocalDate.ofInstant(end, calendar.zone()) : calendar.today();
  }
}
