package org.sharaka.memberships;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells an applicant why they are not admitted, and how to appeal as long as they may. */
@Service
@Transactional
public class TellRefusal {

  private final Memberships memberships;
  private final MembershipMail mail;

  TellRefusal(Memberships memberships, MembershipMail mail) {
    this.memberships = memberships;
    this.mail = mail;
  }

  public void handle(CaseNumber number) {
    Membership membership = memberships.get(number);
    boolean isFinal = membership.status() == MembershipStatus.REJECTED;
    String clauses = membership.ruling().clauses();
    mail.write(membership, isFinal ? "membershipRejected" : "membershipRefused", isFinal ? "rejected" : "refused",
        Map.of("reason", membership.ruling().reason(), "clauses", clauses == null ? "NONE" : clauses));
  }
}
