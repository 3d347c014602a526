package org.sharaka.agreements;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.IntStream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the parties that the end of an agreement is near, ninety, sixty and thirty days before. Each occasion is told once. */
@Service
@Transactional
public class TellOfExpiry {

  private static final int[] REMINDERS = {30, 60};

  private final AgreementFile file;
  private final Agreements agreements;
  private final AgreementMail mail;
  private final WorkingCalendar calendar;

  TellOfExpiry(AgreementFile file, Agreements agreements, AgreementMail mail, WorkingCalendar calendar) {
    this.file = file;
    this.agreements = agreements;
    this.mail = mail;
    this.calendar = calendar;
  }

  public void announce(CaseNumber number) {
    Agreement expiring = file.change(number, Agreement::expiring, "expiring", Map.of());
    tell(expiring, "expiry/90");
  }

  /** Nobody is reminded once it is decided what comes next. */
  public void remind(CaseNumber number) {
    Agreement agreement = agreements.get(number);
    long left = ChronoUnit.DAYS.between(calendar.today(), agreement.endsOn());
    if (agreement.renewal() == null) {
      IntStream.of(REMINDERS).filter(days -> left <= days).findFirst().ifPresent(days -> tell(agreement, "expiry/" + days));
    }
  }

  private void tell(Agreement agreement, String occasion) {
    mail.toParties(agreement, "agreementExpiry", occasion, Map.of("days", Math.max(0, ChronoUnit.DAYS.between(calendar.today(), agreement.endsOn()))));
  }
}
