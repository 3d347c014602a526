package org.sharaka.portal.requests;

import java.time.LocalDate;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.dialogues.TakeOverRequest;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.language.Dates;
import org.springframework.stereotype.Component;

/** Until when a withdrawn request can be taken over, counted from the day on which its file was closed. */
@Component
class TakeOverTime {

  private final CaseFiles files;
  private final WorkingCalendar calendar;
  private final Dates dates;

  TakeOverTime(CaseFiles files, WorkingCalendar calendar, Dates dates) {
    this.files = files;
    this.calendar = calendar;
    this.dates = dates;
  }

  LocalDate until(CaseNumber withdrawn) {
    return files.find(withdrawn).map(CaseFile::closedAt).map(dates::day).map(day -> calendar.plus(day, TakeOverRequest.DAYS)).orElse(null);
  }
}
