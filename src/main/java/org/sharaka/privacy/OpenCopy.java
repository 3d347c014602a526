package org.sharaka.privacy;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the person fetch a copy of their data from their page for two weeks. The copy is made when it is fetched, so that
 * no second one lies about.
 */
@Service
@Transactional
public class OpenCopy {

  private static final int DAYS = 14;

  private final PrivacyFile file;
  private final WorkingCalendar calendar;

  OpenCopy(PrivacyFile file, WorkingCalendar calendar) {
    this.file = file;
    this.calendar = calendar;
  }

  public void handle(CaseNumber number) {
    file.change(number, request -> request.opened(calendar.today().plusDays(DAYS)), "copyOpened", Map.of());
  }
}
