package org.sharaka.surveys;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
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
    List<Long> bounced = register.peopleByEmail(addresses).stream().map(Person::id).toList();
    invitations.bounced(number, bounced);
    invitations.move(number, Disposition.QUEUED, Disposition.SENT);
    if (!bounced.isEmpty()) {
      diary.note(surveys.get(number), "bounced", Map.of("people", bounced.size()));
    }
  }
}
