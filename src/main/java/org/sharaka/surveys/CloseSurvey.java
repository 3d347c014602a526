package org.sharaka.surveys;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the time in which answers are taken. */
@Service
@Transactional
public class CloseSurvey {

  private final Surveys surveys;
  private final Reopening reopening;
  private final Clock clock;
  private final Diary diary;
  private final ApplicationEventPublisher events;

  CloseSurvey(Surveys surveys, Reopening reopening, Clock clock, Diary diary, ApplicationEventPublisher events) {
    this.surveys = surveys;
    this.reopening = reopening;
    this.clock = clock;
    this.diary = diary;
    this.events = events;
  }

  /** Asked for by hand: from now on nothing is taken, and the process that runs the survey closes it. */
  public void askFor(CaseNumber number) {
    surveys.save(surveys.get(number).closingAt(clock.instant()));
    events.publishEvent(new SurveyTimeChanged(number, true));
  }

  /** Done once; called again, nothing changes. */
  public void execute(CaseNumber number) {
    Survey survey = surveys.get(number);
    if (survey.status() == Survey.Status.CLOSED) {
      return;
    }
    Survey closed = surveys.save(survey.closed(clock.instant()));
    reopening.close(closed);
    diary.noteEverywhere(closed, "closed", Map.of());
  }
}
