package org.sharaka.surveys;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a survey that will not be finished, for instance because its project is cancelled. Those who had been asked are
 * thanked and told why. What is over already is left as it is.
 */
@Service
@Transactional
public class CancelSurvey {

  /** It goes out by mail. */
  private static final int LONGEST_REASON = 1500;

  private final Surveys surveys;
  private final Invitations invitations;
  private final Outbox outbox;
  private final Diary diary;
  private final ApplicationEventPublisher events;

  CancelSurvey(Surveys surveys, Invitations invitations, Outbox outbox, Diary diary, ApplicationEventPublisher events) {
    this.surveys = surveys;
    this.invitations = invitations;
    this.outbox = outbox;
    this.diary = diary;
    this.events = events;
  }

  /** Asked for by hand: with a reason, for it is sent to those who had been asked. */
  public void askFor(CaseNumber number, String reason) {
    if (reason == null || reason.isBlank()) {
      throw Refusal.at("reason", "survey.reason").thrown();
    }
    if (reason.strip().length() > LONGEST_REASON) {
      throw Refusal.at("reason", "survey.reason.long", Map.of("bound", LONGEST_REASON)).thrown();
    }
    if (surveys.get(number).status().isOver()) {
      throw Refusal.of("survey.over").thrown();
    }
    execute(number, reason.strip());
  }

  public void execute(CaseNumber number, String reason) {
    Survey survey = surveys.get(number);
    if (survey.status().isOver()) {
      return;
    }
    boolean wasSent = survey.field().openedAt() != null;
    Survey cancelled = surveys.save(survey.cancelled(reason));
    diary.note(cancelled, "cancelled", Map.of("reason", reason));
    events.publishEvent(new SurveyCancelled(number));
    if (wasSent) {
      List<Recipient> told = invitations.contactable(invitations.people(number, List.of(Disposition.SENT, Disposition.STARTED, Disposition.COMPLETE,
          Disposition.PARTIAL, Disposition.BREAK_OFF, Disposition.NO_REPLY))).stream().map(Recipient::of).toList();
      outbox.queue(Mailing.of("survey-" + number + "-cancelled", number, "survey-cancelled", Map.of("title", survey.title(), "reason", reason), told));
    }
  }

  /** Ends all surveys of a project that are not over. */
  public void ofProject(CaseNumber project, String reason) {
    surveys.of(project).forEach(survey -> execute(survey.number(), reason));
  }
}
