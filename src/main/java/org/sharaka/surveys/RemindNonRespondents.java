package org.sharaka.surveys;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a reminder into the outbox for those who may still answer. */
@Service
@Transactional
public class RemindNonRespondents {

  private final Surveys surveys;
  private final Invitations invitations;
  private final ContactPlan plan;
  private final SurveyMail mail;
  private final Clock clock;
  private final Diary diary;

  RemindNonRespondents(Surveys surveys, Invitations invitations, ContactPlan plan, SurveyMail mail, Clock clock, Diary diary) {
    this.surveys = surveys;
    this.invitations = invitations;
    this.plan = plan;
    this.mail = mail;
    this.clock = clock;
    this.diary = diary;
  }

  /** Once the time is up nobody is written to: a timer may ring late. @return the mailing to deliver */
  public long execute(CaseNumber number) {
    Survey survey = surveys.get(number);
    boolean last = plan.next(survey).map(ContactPlan.Contact::last).orElse(true);
    Survey contacted = surveys.save(survey.contacted(clock.instant()));
    List<Person> people = survey.field().isOver(clock.instant()) ? List.of() : invitations.contactable(invitations.people(number, Disposition.OPEN));
    diary.note(contacted, "reminded", Map.of("people", people.size(), "contact", contacted.field().contacts()));
    return mail.ask(contacted, "contact-" + contacted.field().contacts(), last ? "survey-final-notice" : "survey-reminder", people,
        invitations.links(number, Disposition.OPEN));
  }
}
