package org.sharaka.memberships;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant did not answer in time. They may apply again at any time. */
@Service
@Transactional
public class LapseApplication {

  private final MemberFile file;
  private final MembershipMail mail;

  LapseApplication(MemberFile file, MembershipMail mail) {
    this.file = file;
    this.mail = mail;
  }

  public void handle(CaseNumber number) {
    mail.write(file.change(number, Membership::lapsed, "lapsed", Map.of()), "membershipLapsed", "lapsed", Map.of());
  }
}
