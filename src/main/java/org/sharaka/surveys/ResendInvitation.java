package org.sharaka.surveys;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites someone again whose mail came back, at the address that the register has now. Asked for twice, it is done once. */
@Service
@Transactional
public class ResendInvitation {

  private final Surveys surveys;
  private final Invitations invitations;
  private final Register register;
  private final SurveyMail mail;
  private final Clock clock;
  private final Diary diary;

  ResendInvitation(Surveys surveys, Invitations invitations, Register register, SurveyMail mail, Clock clock, Diary diary) {
    this.surveys = surveys;
    this.invitations = invitations;
    this.register = register;
    this.mail = mail;
    this.clock = clock;
    this.diary = diary;
  }

  public void execute(CaseNumber number, long personId) {
    Survey survey = surveys.get(number);
    if (!survey.isAnswerableAt(clock.instant())) {
      throw Refusal.of("survey.link.CLOSED").thrown();
    }
    Person person = register.person(personId).orElseThrow(() -> new NotFound("person " + personId));
    if (invitations.contactable(List.of(person)).isEmpty()) {
      throw Refusal.of("survey.unwilling").thrown();
    }
    if (invitations.queueAgain(number, person.id())) {
      mail.askAgain(survey, person, invitations.link(number, person.id()));
      diary.note(survey, "invitedAgain", Map.of());
    }
  }
}
