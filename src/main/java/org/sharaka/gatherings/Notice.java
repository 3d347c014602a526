package org.sharaka.gatherings;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.cases.ServiceLevels;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Holds that people are invited in good time; whoever cannot wait says why, and that is written down. */
@Component
public class Notice {

  private static final String LEVEL = "MEET_NOTICE";
  private static final int LONGEST = 1000;

  private final ServiceLevels levels;
  private final WorkingCalendar office;

  Notice(ServiceLevels levels, WorkingCalendar office) {
    this.levels = levels;
    this.office = office;
  }

  /** How many working days before a session people are to be invited. */
  public int days() {
    return levels.inForce(LEVEL).target();
  }

  /**
   * @return why the notice is short, {@code null} when it is not
   * @throws org.sharaka.kernel.Refused when it is short without a reason
   */
  String reason(LocalDate day, String typed) {
    int left = Math.max(0, office.between(office.today(), day));
    if (left >= days()) {
      return null;
    }
    String reason = new Typed("shortNotice", typed).optional(LONGEST);
    if (reason == null) {
      throw Refusal.at("shortNotice", "session.shortNotice", Map.of("days", days(), "left", left)).thrown();
    }
    return reason;
  }
}
