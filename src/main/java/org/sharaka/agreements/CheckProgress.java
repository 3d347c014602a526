package org.sharaka.agreements;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices an agreement, or an amendment, that took no step for thirty working days before its signature. */
@Service
@Transactional(readOnly = true)
public class CheckProgress {

  private static final int WORKING_DAYS = 30;

  private final Agreements agreements;
  private final WorkingCalendar calendar;

  CheckProgress(Agreements agreements, WorkingCalendar calendar) {
    this.agreements = agreements;
    this.calendar = calendar;
  }

  /** @return the day of its last step when it stands still, else nothing */
  public Optional<LocalDate> handle(CaseNumber number) {
    Agreement agreement = agreements.get(number);
    boolean waits = agreement.status().isPreparation() || agreement.status() == AgreementStatus.AMENDING;
    return waits && calendar.between(agreement.movedOn(), calendar.today()) >= WORKING_DAYS ? Optional.of(agreement.movedOn()) : Optional.empty();
  }
}
