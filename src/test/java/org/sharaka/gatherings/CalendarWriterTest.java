package org.sharaka.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.gatherings.Given.BEFORE;
import static org.sharaka.gatherings.Given.DAY;
import static org.sharaka.gatherings.Given.WHY;
import static org.sharaka.gatherings.Given.ZONE;

import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Mailing;

class CalendarWriterTest {

  final CalendarWriter writer = new CalendarWriter(new Office(), Clock.fixed(BEFORE, ZONE), "Sharaka <no-reply@sharaka.example.org>");

  @Test
  void aCalendarLearnsWhatWhenAndWhere() throws Exception {
    String text = writer.request(Given.invited("DLG-2026-007"));
    assertThat(text).contains("METHOD:REQUEST\r\n", "UID:dlg-2026-007@sharaka.example.org\r\n", "SEQUENCE:0\r\n", "STATUS:CONFIRMED\r\n",
        "DTSTART;TZID=Asia/Muscat:20260611T090000\r\n", "DTEND;TZID=Asia/Muscat:20260611T120000\r\n", "TZID:Asia/Muscat\r\n",
        "ORGANIZER:mailto:no-reply@sharaka.example.org\r\n", "ATTENDEE;RSVP=FALSE:" + Mailing.ADDRESSEE + "\r\n");
    VEvent event = event(text);
    assertThat(event.getSummary().getValue()).isEqualTo("حوار المسؤولية المجتمعية | Dialogue on social responsibility");
    assertThat(event.getLocation().getValue()).isEqualTo("قاعة السلام، مسقط");
    assertThat(event.getDescription().getValue()).startsWith("DLG-2026-007\n");
    assertThat(calendar(text).validate().hasErrors()).isFalse();
  }

  @Test
  void aChangeKeepsTheUidAndCountsOn() {
    Gathering moved = Given.invited("DLG-2026-007").moved(Schedule.on(DAY.plusDays(7), LocalTime.of(10, 0), LocalTime.of(12, 0)), WHY, BEFORE, ZONE)
        .invited(BEFORE);
    assertThat(writer.request(moved)).contains("UID:dlg-2026-007@", "SEQUENCE:1\r\n", "DTSTART;TZID=Asia/Muscat:20260618T100000\r\n");
  }

  @Test
  void aCancellationStrikesTheEntryOut() throws Exception {
    String text = writer.cancel(Given.invited("DLG-2026-007").cancelled(WHY));
    assertThat(text).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:1\r\n", "UID:dlg-2026-007@");
    assertThat(calendar(text).validate().hasErrors()).isFalse();
  }

  @Test
  void daysApartAreThoseDaysAndNoOthers() throws Exception {
    String text = writer.request(Given.severalDays("TRN-2026-002", DAY, DAY.plusDays(1), DAY.plusDays(5)));
    assertThat(text).contains("RRULE:FREQ=DAILY;COUNT=6\r\n", "EXDATE;TZID=Asia/Muscat:20260613T090000,20260614T090000,20260615T090000\r\n");
    assertThat(text.replace("\r\n ", "")).contains("3/3: " + DAY.plusDays(5));
    VEvent event = event(text);
    ZonedDateTime start = DAY.minusDays(3).atStartOfDay(ZONE);
    assertThat(event.<ZonedDateTime>calculateRecurrenceSet(new Period<>(start, start.plusDays(30))).stream()
        .map(period -> LocalDate.from(period.getStart()))).containsExactlyInAnyOrder(DAY, DAY.plusDays(1), DAY.plusDays(5));
    assertThat(calendar(text).validate().hasErrors()).isFalse();
  }

  @Test
  void whatSomebodyTypedCannotAddLines() throws Exception {
    Gathering hostile = Given.invited("DLG-2026-007").at(new Venue("قاعة\r\nATTENDEE:mailto:x@example.org", null));
    assertThat(event(writer.request(hostile)).getAttendees()).hasSize(1);
  }

  private static VEvent event(String text) throws Exception {
    return (VEvent) calendar(text).getComponent("VEVENT").orElseThrow();
  }

  private static Calendar calendar(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static final class Office implements WorkingCalendar {

    @Override
    public ZoneId zone() {
      return ZONE;
    }

    @Override
    public LocalDate today() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
      throw new UnsupportedOperationException();
    }

    @Override
    public LocalDate plus(LocalDate from, int workingDays) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant dueIn(int workingDays) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant endOf(LocalDate day) {
      throw new UnsupportedOperationException();
    }
  }
}
