package org.sharaka.memberships;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acknowledges an application, and reminds of a question that was not answered yet. */
@Service
@Transactional
public class WriteToApplicant {

  private final Memberships memberships;
  private final MembershipMail mail;

  WriteToApplicant(Memberships memberships, MembershipMail mail) {
    this.memberships = memberships;
    this.mail = mail;
  }

  /** @param occasion names it within the case; the same occasion is told once */
  public void handle(CaseNumber number, String template, String occasion, Map<String, ?> facts) {
    mail.write(memberships.get(number), template, occasion, facts);
  }
}
