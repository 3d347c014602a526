package org.sharaka.surveys;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an approved survey: finds those who are asked, makes their links and puts the invitations into the outbox. */
@Service
@Transactional
public class InviteToSurvey {

  private final Surveys surveys;
  private final Invitations invitations;
  private final SurveyMail mail;
  private final WorkingCalendar calendar;
  private final Clock clock;
  private final Diary diary;

  InviteToSurvey(Surveys surveys, Invitations invitations, SurveyMail mail, WorkingCalendar calendar, Clock clock, Diary diary) {
    this.surveys = surveys;
    this.invitations = invitations;
    this.mail = mail;
    this.calendar = calendar;
    this.clock = clock;
    this.diary = diary;
  }

  /**
   * @return the mailing to deliver; called again, the same one. Empty when there is nobody to ask: then the survey goes back
   *     to its designer
   */
  public Optional<Long> execute(CaseNumber number) {
    Survey survey = surveys.get(number);
    if (survey.status() == Survey.Status.APPROVED && !open(survey)) {
      return Optional.empty();
    }
    List<Disposition> queued = List.of(Disposition.QUEUED);
    return Optional.of(mail.ask(surveys.get(number), "invitation", SurveyMail.INVITATION, invitations.people(number, queued), invitations.links(number, queued)));
  }

  private boolean open(Survey survey) {
    invitations.add(survey, invitations.found(survey.design().audience(), survey.project()));
    int left = invitations.leaveInPeace(survey);
    int invited = invitations.count(survey.number());
    if (invited == 0) {
      Survey returned = surveys.save(survey.returned());
      diary.note(returned, "nobody", Map.of());
      return false;
    }
    Survey opened = surveys.save(survey.opened(clock.instant(), calendar.dueIn(survey.design().workingDays())));
    diary.noteEverywhere(opened, "opened", Map.of("invited", invited, "left", left));
    return true;
  }
}
