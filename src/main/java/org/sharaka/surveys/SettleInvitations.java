package org.sharaka.surveys;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.notifications.MailingSettled;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over from the delivery ledger which invitations arrived at the mail server and which came back. */
@Service
@Transactional
public class SettleInvitations {

  private final Surveys surveys;
  private final Invitations invitations;
  private final DeliveryLedger ledger;
  private final Register register;
  private final Diary diary;

  SettleInvitations(Surveys surveys, Invitations invitations, DeliveryLedger ledger, Register register, Diary diary) {
    this.surveys = surveys;
    this.invitations = invitations;
    this.ledger = ledger;
    this.register = register;
    this.diary = diary;
  }

  public void execute(CaseNumber number, long mailing) {
    List<String> addresses = ledger.failures(mailing).stream().map(DeliveryLedger.Failure::address).toList();
    int bounced = invitations.bounced(number, register.peopleByEmail(addresses).stream().map(Person::id).toList());
    invitations.reached(number, ledger.reached(mailing, invitations.bouncedPeople(number)));
    invitations.move(number, Disposition.QUEUED, Disposition.SENT);
    if (bounced > 0) {
      diary.note(surveys.get(number), "bounced", Map.of("people", bounced));
    }
  }

  /** What was sent again by hand, apart from the survey's own process, is taken over as well. */
  @EventListener
  void on(MailingSettled settled) {
    if (settled.about() != null && SurveyMail.ASKING.contains(settled.template()) && surveys.find(settled.about()).isPresent()) {
      execute(settled.about(), settled.mailingId());
    }
  }
}
