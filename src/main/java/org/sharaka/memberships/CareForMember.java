package org.sharaka.memberships;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DateWords;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of a member from time to time, and what the member answers. */
@Service
@Transactional
public class CareForMember {

  private static final int YEARS = 20;
  private static final int DAYS_OF_GRACE = 90;

  private final MemberFile file;
  private final MembershipMail mail;
  private final WorkingCalendar calendar;
  private final DateWords words;
  private final ApplicationEventPublisher events;

  CareForMember(MemberFile file, MembershipMail mail, WorkingCalendar calendar, DateWords words, ApplicationEventPublisher events) {
    this.file = file;
    this.mail = mail;
    this.calendar = calendar;
    this.words = words;
    this.events = events;
  }

  public void askToConfirm(CaseNumber number) {
    LocalDate today = calendar.today();
    Membership asked = file.change(number, member -> member.cared(member.care().askedToConfirm(today)), "confirmAsked", Map.of());
    mail.write(asked, "membershipConfirmData", "confirm-data/" + today, Map.of());
  }

  public void askToRenew(CaseNumber number) {
    LocalDate today = calendar.today();
    Membership asked = file.change(number, member -> member.cared(member.care().askedToRenew(today)), "renewalAsked", Map.of());
    mail.write(asked, "membershipRenewal", "renewal/" + today, Map.of("day", words.full(asked.care().expiresOn())));
  }

  /** The organisation says that what the register says of it is still right. */
  public void confirmed(CaseNumber number) {
    file.change(number, member -> member.cared(member.care().confirmed(calendar.today())), "confirmed", Map.of());
  }

  /** @param expires the day on which the renewed registration expires, {@code null} for never */
  public void renewed(CaseNumber number, LocalDate expires) {
    if (expires != null && (!expires.isAfter(calendar.today()) || expires.isAfter(calendar.today().plusYears(YEARS)))) {
      throw Refusal.at("expires", "membership.renewal").thrown();
    }
    file.change(number, member -> member.cared(member.care().renewed(expires)), "renewed", Map.of());
  }

  /** The secretariat lets the member be for some time although something is missing. */
  public void keep(CaseNumber number) {
    file.change(number, member -> member.cared(member.care().kept(calendar.today().plusDays(DAYS_OF_GRACE))), "kept", Map.of());
  }

  /** Whether a member's people were at a meeting it was expected at; three missed in a row are looked at. */
  public void met(CaseNumber number, boolean present) {
    Membership member = file.change(number, one -> one.cared(one.care().met(present)), present ? "present" : "absent", Map.of());
    if (member.care().missedMeetings() == Membership.Care.MOST_MISSED) {
      events.publishEvent(new MemberChanged(number, MemberChanged.Change.INACTIVE));
    }
  }
}
