package org.sharaka.agreements;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each half-year the parties are asked what they did. */
@Service
@Transactional
public class AskForReports {

  private final Agreements agreements;
  private final AgreementMail mail;
  private final WorkingCalendar calendar;

  AskForReports(Agreements agreements, AgreementMail mail, WorkingCalendar calendar) {
    this.agreements = agreements;
    this.mail = mail;
    this.calendar = calendar;
  }

  public void handle(CaseNumber number) {
    Agreement agreement = agreements.get(number);
    mail.toParties(agreement, "agreementReport", "report/" + calendar.today(), Map.of());
  }
}
