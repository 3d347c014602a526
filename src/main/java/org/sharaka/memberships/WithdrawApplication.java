package org.sharaka.memberships;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant does not want to become a member any more. */
@Service
@Transactional
public class WithdrawApplication {

  private final OwnPage own;
  private final MemberFile file;
  private final MembershipMail mail;
  private final ApplicationEventPublisher events;

  WithdrawApplication(OwnPage own, MemberFile file, MembershipMail mail, ApplicationEventPublisher events) {
    this.own = own;
    this.file = file;
    this.mail = mail;
    this.events = events;
  }

  public void handle(String token) {
    Applications.Filed filed = own.confirmed(token);
    Membership withdrawn = file.change(filed.number(), Membership::withdrawn, "withdrawn", Map.of());
    mail.write(withdrawn, "membershipWithdrawn", "withdrawn", Map.of());
    events.publishEvent(new ApplicantSpoke(filed.number(), ApplicantSpoke.Word.WITHDREW));
  }
}
