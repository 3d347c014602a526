package org.sharaka.memberships;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds an application against the criteria of membership. What comes out is a recommendation with its reasons. */
@Service
@Transactional
public class JudgeApplication {

  private final MemberFile file;
  private final Memberships memberships;
  private final Applications applications;
  private final EligibilityDecision decision;
  private final WorkingCalendar calendar;

  JudgeApplication(MemberFile file, Memberships memberships, Applications applications, EligibilityDecision decision, WorkingCalendar calendar) {
    this.file = file;
    this.memberships = memberships;
    this.applications = applications;
    this.decision = decision;
    this.calendar = calendar;
  }

  public void handle(CaseNumber number) {
    Membership membership = memberships.get(number);
    Application said = applications.of(number).content();
    LocalDate expires = said.registrationExpiresOn();
    boolean suspended = memberships.sameRegistration(membership).stream().anyMatch(other -> other.status() == MembershipStatus.SUSPENDED);
    Membership.Eligibility found = decision.judge(new EligibilityDecision.Facts(expires == null || !expires.isBefore(calendar.today()), said.nonProfit(),
        said.partisan(), suspended, membership.has(AttachmentKind.STATUTE), membership.has(AttachmentKind.BOARD), said.conflict() != null && !said.conflict().isBlank()));
    file.change(number, one -> one.judged(found), "judged", Map.of("outcome", found.outcome().name()));
  }
}
