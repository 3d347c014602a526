package org.sharaka.agreements;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff decide about an agreement in force beside its way: that its text is to change, or that it ends by notice. */
@Service
@Transactional
public class SteerAgreement {

  private final AgreementFile file;
  private final ApplicationEventPublisher events;
  private final WorkingCalendar calendar;

  SteerAgreement(AgreementFile file, ApplicationEventPublisher events, WorkingCalendar calendar) {
    this.file = file;
    this.events = events;
    this.calendar = calendar;
  }

  public void amend(CaseNumber number, String what) {
    Typed.check(Typed.text(what, "what", Typed.LONG));
    file.change(number, agreement -> agreement.amendmentProposed(what.strip()), "amendmentProposed", Map.of());
    events.publishEvent(new AmendmentProposed(number));
  }

  /** The last day is so many days away as the text says, but never after the end of the term. */
  public void giveNotice(CaseNumber number, String reason) {
    Typed.check(Typed.text(reason, "reason", Typed.NOTE));
    Agreement noticed = file.change(number, agreement -> agreement.noticeGiven(new Notice(reason.strip(), lastDay(agreement))), "noticeGiven",
        Map.of("reason", reason.strip()));
    events.publishEvent(new NoticeGiven(noticed.number()));
  }

  private LocalDate lastDay(Agreement agreement) {
    LocalDate day = calendar.today().plusDays(agreement.terms().noticeDays() == null ? 0 : agreement.terms().noticeDays());
    return agreement.endsOn() != null && day.isAfter(agreement.endsOn()) ? agreement.endsOn() : day;
  }
}
