package org.sharaka.memberships;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows on which day a membership has to be looked at next, and what there is to do on a day. */
@Service
@Transactional(readOnly = true)
public class NextCheck {

  static final int DAYS_BEFORE_EXPIRY = 60;
  private static final int DAYS_TO_CONFIRM = 30;

  private final Memberships memberships;
  private final WorkingCalendar calendar;

  /** What is due; the gravest first. */
  public enum Due {TERM_OVER, REVIEW, ASK_TO_CONFIRM, ASK_TO_RENEW, NOTHING}

  NextCheck(Memberships memberships, WorkingCalendar calendar) {
    this.memberships = memberships;
    this.calendar = calendar;
  }

  /** A membership is looked at once a year at least. */
  public LocalDate day(CaseNumber number) {
    Membership membership = memberships.get(number);
    Membership.Care care = membership.care();
    LocalDate tomorrow = calendar.today().plusDays(1);
    LocalDate next = Stream.of(care.confirmAskedOn() == null ? care.confirmedOn().plusYears(1) : care.confirmAskedOn().plusDays(DAYS_TO_CONFIRM), renewal(care),
        calendar.today().plusYears(1)).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate kept = care.keptUntil() != null && next.isBefore(care.keptUntil()) ? care.keptUntil() : next;
    LocalDate term = membership.termUntil() == null ? kept : Stream.of(kept, membership.termUntil().plusDays(1)).min(Comparator.naturalOrder()).orElseThrow();
    return term.isBefore(tomorrow) ? tomorrow : term;
  }

  public Due today(CaseNumber number) {
    Membership membership = memberships.get(number);
    Membership.Care care = membership.care();
    LocalDate today = calendar.today();
    if (membership.termUntil() != null && membership.termUntil().isBefore(today)) {
      return Due.TERM_OVER;
    }
    if (care.keptUntil() != null && care.keptUntil().isAfter(today)) {
      return Due.NOTHING;
    }
    if (isOver(care.confirmAskedOn(), DAYS_TO_CONFIRM, today) || care.renewalAskedOn() != null && care.expiresOn().isBefore(today)) {
      return Due.REVIEW;
    }
    if (care.confirmAskedOn() == null && !care.confirmedOn().plusYears(1).isAfter(today)) {
      return Due.ASK_TO_CONFIRM;
    }
    return care.expiresOn() != null && care.renewalAskedOn() == null && !care.expiresOn().minusDays(DAYS_BEFORE_EXPIRY).isAfter(today) ? Due.ASK_TO_RENEW : Due.NOTHING;
  }

  private static boolean isOver(LocalDate asked, int days, LocalDate today) {
    return asked != null && !asked.plusDays(days).isAfter(today);
  }

  private LocalDate renewal(Membership.Care care) {
    if (care.expiresOn() == null) {
      return LocalDate.MAX;
    }
    return care.renewalAskedOn() == null ? care.expiresOn().minusDays(DAYS_BEFORE_EXPIRY) : care.expiresOn().plusDays(1);
  }
}
