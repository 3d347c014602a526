package org.sharaka.gatherings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;

/** Gatherings to begin a test with. */
final class Given {

  static final ZoneId ZONE = ZoneId.of("Asia/Muscat");
  static final LocalDate DAY = LocalDate.of(2026, 6, 11);
  static final Instant BEFORE = DAY.minusDays(20).atTime(10, 0).atZone(ZONE).toInstant();
  static final LocalizedText WHY = new LocalizedText("تعذّر حضور المتحدث", "The speaker cannot come");
  static final Arrangement HALL = new Arrangement(Schedule.on(DAY, LocalTime.of(9, 0), LocalTime.of(12, 0)), new Venue("قاعة السلام، مسقط", null),
      Language.AR, null, 30);

  private Given() {}

  static Gathering planned(String number) {
    return Gathering.planned(new CaseNumber(number), new CaseNumber("PRJ-2026-001"), new LocalizedText("حوار المسؤولية المجتمعية", "Dialogue on social responsibility"),
        new LocalizedText("فهم توقعات القطاعات واحتياجاتها", "To understand what the sectors expect and need"));
  }

  static Gathering arranged(String number) {
    return planned(number).arranged(HALL, BEFORE, ZONE);
  }

  static Gathering invited(String number) {
    return arranged(number).invited(BEFORE);
  }

  static Gathering severalDays(String number, LocalDate... days) {
    Schedule schedule = new Schedule(List.of(days), LocalTime.of(9, 0), LocalTime.of(13, 0));
    return planned(number).arranged(HALL.on(schedule), BEFORE, ZONE).invited(BEFORE);
  }
}
