package org.sharaka.memberships;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat has held an application against the registry: it is right, something is missing, or it cannot become a member. */
@Service
@Transactional
public class VerifyApplication {

  private final MemberFile file;
  private final MembershipMail mail;
  private final Register register;
  private final CurrentActor actor;
  private final Clock clock;

  VerifyApplication(MemberFile file, MembershipMail mail, Register register, CurrentActor actor, Clock clock) {
    this.file = file;
    this.mail = mail;
    this.register = register;
    this.actor = actor;
    this.clock = clock;
  }

  /** @param organisation the entry of the register it is the same as, {@code null} for a new one */
  public void confirm(CaseNumber number, String note, Long organisation) {
    if (organisation != null && register.organisation(organisation).isEmpty()) {
      throw new NotFound("organisation " + organisation);
    }
    file.change(number, membership -> membership.verified(actor.name(), note, organisation), "verified", Map.of());
  }

  public void ask(CaseNumber number, String question) {
    if (question == null || question.isBlank()) {
      throw Refusal.at("question", "membership.required").thrown();
    }
    Membership asked = file.change(number, membership -> membership.asked(actor.name(), question.strip()), "asked", Map.of());
    mail.write(asked, "membershipQuestion", "question/" + asked.state().version(), Map.of("question", question.strip()));
  }

  public void refuse(CaseNumber number, String reason) {
    if (reason == null || reason.isBlank()) {
      throw Refusal.at("note", "membership.required").thrown();
    }
    file.change(number, membership -> membership.ineligible(new Membership.Ruling(reason.strip(), null, actor.name(), clock.instant(), null)), "refused", Map.of());
  }
}
