package org.sharaka.memberships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee's decision on an application, or on the appeal against it; on an appeal somebody else decides. */
@Service
@Transactional
public class DecideMembership {

  private final MemberFile file;
  private final CurrentActor actor;
  private final WorkingCalendar calendar;
  private final Clock clock;

  /**
   * @param kind    how it is admitted; {@code null} when it is not
   * @param issue   for membership in one issue, with its term
   * @param clauses of the charter; without them nobody is refused
   */
  public record Decision(boolean admits, MembershipKind kind, Issue issue, LocalDate termUntil, String reason, String clauses) {}

  DecideMembership(MemberFile file, CurrentActor actor, WorkingCalendar calendar, Clock clock) {
    this.file = file;
    this.actor = actor;
    this.calendar = calendar;
    this.clock = clock;
  }

  public void handle(CaseNumber number, Decision decision) {
    check(decision);
    Membership.Ruling ruling = new Membership.Ruling(decision.reason().strip(), decision.clauses(), actor.name(), clock.instant(), null);
    if (decision.admits()) {
      file.change(number, membership -> membership.approved(decision.kind(), decision.issue(), decision.termUntil(), ruling), "approved",
          Map.of("kind", decision.kind().name()));
    } else {
      file.change(number, membership -> membership.refused(ruling), "refused", Map.of());
    }
  }

  private void check(Decision decision) {
    List<Refusal> refusals = new ArrayList<>();
    OwnPage.text(decision.reason(), "reason", 4000).ifPresent(refusals::add);
    if (decision.admits() && decision.kind() == MembershipKind.ISSUE_MEMBER) {
      if (decision.issue() == null) {
        refusals.add(Refusal.at("issue", "membership.choose"));
      }
      if (decision.termUntil() == null || !decision.termUntil().isAfter(calendar.today())) {
        refusals.add(Refusal.at("termUntil", "membership.term"));
      }
    }
    if (!decision.admits() && (decision.clauses() == null || decision.clauses().isBlank())) {
      refusals.add(Refusal.at("clauses", "membership.clauses"));
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
