package org.sharaka.memberships;

import java.util.Map;
import java.util.function.Consumer;
import org.sharaka.kernel.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends a member and takes it back, ends a membership, or lets the member go who wants to. */
@Service
@Transactional
public class SteerMember {

  private static final int LONGEST = 1000;

  private final MemberFile file;
  private final MembershipMail mail;
  private final ApplicationEventPublisher events;

  SteerMember(MemberFile file, MembershipMail mail, ApplicationEventPublisher events) {
    this.file = file;
    this.mail = mail;
    this.events = events;
  }

  public void suspend(CaseNumber number, String reason) {
    suspendAfterReview(number, reason);
    events.publishEvent(new MemberChanged(number, MemberChanged.Change.SUSPENDED));
  }

  /** As {@link #suspend}, by the one who reviewed the membership and whose process goes on by itself. */
  public void suspendAfterReview(CaseNumber number, String reason) {
    check(reason);
    change(number, Membership::suspended, "suspended", "membershipSuspended", reason.strip());
    events.publishEvent(new MemberSuspended(number));
  }

  public void reinstate(CaseNumber number, String reason) {
    check(reason);
    change(number, Membership::reinstated, "reinstated", "membershipReinstated", reason.strip());
    events.publishEvent(new MemberChanged(number, MemberChanged.Change.REINSTATED));
  }

  /** Takes effect at once. The organisation may apply again whenever it wants. */
  public void resign(CaseNumber number) {
    change(number, Membership::resigned, "resigned", "membershipResigned", "");
    events.publishEvent(new MemberChanged(number, MemberChanged.Change.RESIGNED));
  }

  /** The term is over, or what a membership needs is not there any more. */
  public void end(CaseNumber number) {
    change(number, Membership::ended, "ended", "membershipEnded", "");
  }

  private void change(CaseNumber number, Consumer<Membership> step, String event, String template, String reason) {
    Membership changed = file.change(number, step, event, Map.of("reason", reason));
    mail.write(changed, template, event + "/" + changed.state().version(), Map.of("reason", reason));
  }

  private static void check(String reason) {
    OwnPage.text(reason, "reason", LONGEST).ifPresent(objection -> {
      throw objection.thrown();
    });
  }
}
