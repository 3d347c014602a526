package org.sharaka.gatherings;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Mailing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes a gathering as an iCalendar message (RFC 5545, 5546) that calendars take in, move and strike out again. A
 * gathering keeps one UID for life and each change has a higher SEQUENCE. Nobody else's name stands in it. Days that do
 * not follow one another are a daily series with exceptions, which every calendar understands.
 */
@Component
class CalendarWriter {

  private static final ProdId PRODUCT = new ProdId("-//Sharaka//Gatherings//AR");

  private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
  private final WorkingCalendar office;
  private final Clock clock;
  private final String sender;

  CalendarWriter(WorkingCalendar office, Clock clock, @Value("${sharaka.mail.from}") String from) {
    this.office = office;
    this.clock = clock;
    this.sender = from.replaceFirst(".*<(.+)>.*", "$1").strip();
  }

  String request(Gathering gathering) {
    return message(gathering, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED);
  }

  String cancel(Gathering gathering) {
    return message(gathering, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
  }

  private String message(Gathering gathering, Method method, Status status) {
    Calendar calendar = new Calendar();
    calendar.add(PRODUCT);
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(method);
    calendar.add(zone());
    calendar.add(event(gathering, status));
    return calendar.toString();
  }

  /** The rules of the zone under its own name: several zones share one set of rules in the library. */
  private VTimeZone zone() {
    VTimeZone rules = zones.getTimeZone(office.zone().getId()).getVTimeZone().copy();
    rules.replace(new TzId(office.zone().getId()));
    return rules;
  }

  private VEvent event(Gathering gathering, Status status) {
    Schedule schedule = gathering.arrangement().schedule();
    VEvent event = new VEvent(at(schedule.first(), schedule), at(schedule.first(), schedule).with(schedule.to()), both(gathering.title(), " | "));
    event.replace(new DtStamp(clock.instant()));
    event.add(new Uid(gathering.number().value().toLowerCase(Locale.ROOT) + "@" + sender.substring(sender.indexOf('@') + 1)));
    event.add(new Sequence(gathering.sequence()));
    event.add(status);
    event.add(new Organizer(URI.create("mailto:" + sender)));
    event.add(new Attendee(Mailing.ADDRESSEE).add(Rsvp.FALSE));
    event.add(new Location(gathering.arrangement().venue().inOneLine()));
    event.add(new Description(description(gathering)));
    if (!schedule.isOneDay()) {
      repeat(event, schedule);
    }
    return event;
  }

  private void repeat(VEvent event, Schedule schedule) {
    List<LocalDate> span = schedule.first().datesUntil(schedule.last().plusDays(1)).toList();
    event.add(new RRule<>(new Recur.Builder<ZonedDateTime>().frequency(Frequency.DAILY).count(span.size()).build()));
    List<ZonedDateTime> gaps = span.stream().filter(day -> !schedule.days().contains(day)).map(day -> at(day, schedule)).toList();
    if (!gaps.isEmpty()) {
      event.add(new ExDate<>(new DateList<>(gaps)).add(new net.fortuna.ical4j.model.parameter.TzId(office.zone().getId())));
    }
  }

  private static String description(Gathering gathering) {
    Venue venue = gathering.arrangement().venue();
    Stream<String> facts = Stream.of(gathering.number().value(), both(gathering.purpose(), "\n"), venue.isVirtual() ? null : venue.link());
    return Stream.concat(facts, days(gathering.arrangement().schedule())).filter(line -> line != null).collect(Collectors.joining("\n"));
  }

  /** Each of several days with its number, in figures that need no language. */
  private static Stream<String> days(Schedule schedule) {
    int of = schedule.days().size();
    return of == 1 ? Stream.of() : IntStream.range(0, of).mapToObj(i -> (i + 1) + "/" + of + ": " + schedule.days().get(i));
  }

  private static String both(LocalizedText text, String between) {
    return text.sameInBoth() ? text.ar() : text.ar() + between + text.en();
  }

  private ZonedDateTime at(LocalDate day, Schedule schedule) {
    return day.atTime(schedule.from()).atZone(office.zone());
  }
}
