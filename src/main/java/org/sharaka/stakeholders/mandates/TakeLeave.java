package org.sharaka.stakeholders.mandates;

import java.time.LocalDate;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A holder says that they are away for some days, or back again: meanwhile the deputy is written to first. */
@Service
@Transactional
public class TakeLeave {

  private final Mandates mandates;
  private final WorkingCalendar calendar;

  TakeLeave(Mandates mandates, WorkingCalendar calendar) {
    this.mandates = mandates;
    this.calendar = calendar;
  }

  /** @param until the last day of the absence, {@code null} for being back */
  public void handle(long id, String account, LocalDate until) {
    Mandate mandate = mandates.get(id);
    if (!mandate.account().equals(account)) {
      throw new NotFound("mandate " + id);
    }
    mandates.save(mandate.away(until, calendar.today()));
  }
}
