package org.sharaka.workflow.invitation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sharaka.gatherings.Agenda;
import org.sharaka.gatherings.Arrangement;
import org.sharaka.gatherings.Audience;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.ItemKind;
import org.sharaka.gatherings.Schedule;
import org.sharaka.gatherings.Turnout;
import org.sharaka.gatherings.Venue;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Register;
import org.sharaka.workflow.tasks.FormValues;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The fields that the forms of sessions, events and trainings have in common: what they show and how they are read. */
@Component
public class GatheringFields {

  private final Gatherings gatherings;
  private final GuestList list;
  private final Register register;
  private final WorkingCalendar calendar;
  private final Sentences sentences;
  private final String address;

  GatheringFields(Gatherings gatherings, GuestList list, Register register, WorkingCalendar calendar, Sentences sentences, @Value("${sharaka.base-url}") String address) {
    this.gatherings = gatherings;
    this.list = list;
    this.register = register;
    this.calendar = calendar;
    this.sentences = sentences;
    this.address = address;
  }

  /** Number, title and the addresses of the gathering's pages; every form begins with them. */
  public Map<String, Object> heading(CaseNumber number) {
    Gathering gathering = gatherings.get(number);
    String page = address + "/desk/" + GatheringKind.of(number).path() + "/" + number;
    Map<String, Object> shown = new HashMap<>();
    shown.put("number", number.value());
    shown.put("title", gathering.title());
    shown.put("purpose", gathering.purpose());
    shown.put("page", page);
    shown.put("guestsPage", page + "/guests");
    shown.put("checkInPage", page + "/check-in");
    return shown;
  }

  /** The heading, what was arranged so far, and the organisations to choose from. */
  public Map<String, Object> arrangement(CaseNumber number) {
    Map<String, Object> shown = heading(number);
    shown.put("organisations", register.organisations().stream().map(o -> option(String.valueOf(o.id()), o.name())).toList());
    shown.put("language", Language.AR);
    Arrangement arranged = gatherings.get(number).arrangement();
    if (arranged != null) {
      shown.putAll(Map.of("date", arranged.schedule().first(), "lastDate", arranged.schedule().last(), "from", arranged.schedule().from(),
          "to", arranged.schedule().to(), "language", arranged.language(), "place", text(arranged.venue().place()),
          "link", text(arranged.venue().link()), "accessibility", text(arranged.accessibility())));
      shown.put("capacity", arranged.capacity());
      shown.put("agenda", gatherings.agenda(number).items().stream().map(GatheringFields::item).toList());
    }
    return shown;
  }

  /** Its day, or its first and last. */
  public LocalizedText when(CaseNumber number) {
    Schedule schedule = gatherings.get(number).arrangement().schedule();
    return schedule.first().equals(schedule.last()) ? sentences.day(schedule.first())
        : sentences.both("gathering.span", Map.of("from", schedule.first(), "to", schedule.last()));
  }

  /** Its agenda, item by item. */
  public List<LocalizedText> program(CaseNumber number) {
    return gatherings.agenda(number).items().stream().map(item -> sentences.both("gathering.item", Map.of("day", item.day(),
        "from", item.from().toString(), "to", item.to().toString(), "title", item.title()))).toList();
  }

  /** The heading, and who answered and came so far. */
  public Map<String, Object> turnout(CaseNumber number) {
    Map<String, Object> shown = heading(number);
    Turnout turnout = list.turnout(number);
    shown.putAll(Map.of("invited", turnout.invited(), "confirmed", turnout.confirmed(), "heads", turnout.heads(),
        "institutions", turnout.institutions(), "sectors", sectors(turnout.bySector().keySet())));
    return shown;
  }

  public Arrangement arrangement(FormValues values, Schedule schedule) {
    Language language = values.has("language") ? values.choice("language", Language.class) : Language.AR;
    return new Arrangement(schedule, new Venue(values.text("place"), values.text("link")), language, values.text("accessibility"), values.integer("capacity"));
  }

  public Agenda agenda(FormValues values, Schedule schedule) {
    return new Agenda(values.rows("agenda").stream().map(row -> new Agenda.Item(row.has("day") ? row.date("day") : schedule.first(),
        row.time("from"), row.time("to"), row.text("title"), row.text("lead"), row.choice("kind", ItemKind.class),
        row.choice("confidentiality", Confidentiality.class))).toList());
  }

  public Audience audience(FormValues values) {
    return new Audience(sectors(values.choices("audienceSectors")),
        values.choices("audienceOrganisations").stream().map(Long::valueOf).collect(Collectors.toSet()), values.yes("audienceKeyOnly"));
  }

  public Schedule oneDay(FormValues values) {
    return Schedule.on(values.date("date"), values.time("from"), values.time("to"));
  }

  public Schedule span(FormValues values) {
    LocalDate first = values.date("date");
    return Schedule.through(first, values.date("lastDate"), values.time("from"), values.time("to"));
  }

  /** From the first day to the last; days off between them are left out. */
  public Schedule workingDays(FormValues values) {
    Schedule all = span(values);
    return new Schedule(all.days().stream().filter(day -> day.equals(all.first()) || day.equals(all.last()) || calendar.isWorkingDay(day)).toList(),
        all.from(), all.to());
  }

  /** From the new day on, as many working days as it has now. */
  public Schedule asManyDays(CaseNumber number, FormValues values) {
    int days = gatherings.get(number).arrangement().schedule().days().size();
    LocalDate first = values.date("date");
    return new Schedule(IntStream.range(0, days).mapToObj(i -> i == 0 ? first : calendar.plus(first, i)).toList(), values.time("from"), values.time("to"));
  }

  public Set<Sector> sectors(List<String> chosen) {
    return chosen.stream().map(Sector::valueOf).collect(Collectors.toSet());
  }

  /** The names of sectors in one line; a dash when there are none. */
  public LocalizedText sectors(Collection<Sector> sectors) {
    List<LocalizedText> names = sectors.stream().sorted().map(sector -> sentences.both("sector." + sector.code(), Map.of())).toList();
    return names.isEmpty() ? LocalizedText.same("–") : new LocalizedText(joined(names, Language.AR, "، "), joined(names, Language.EN, ", "));
  }

  /** What someone typed, as the one text for both languages. */
  public static LocalizedText typed(FormValues values, String field) {
    return values.has(field) ? LocalizedText.same(values.text(field)) : null;
  }

  public static Map<String, Object> option(String value, LocalizedText label) {
    return Map.of("value", value, "label", label);
  }

  static String joined(List<LocalizedText> names, Language language, String between) {
    return names.stream().map(name -> name.in(language)).collect(Collectors.joining(between));
  }

  private static Map<String, Object> item(Agenda.Item item) {
    Map<String, Object> row = new HashMap<>(Map.of("day", item.day(), "from", item.from(), "to", item.to(), "title", item.title(), "lead", text(item.lead()),
        "kind", item.kind()));
    row.put("confidentiality", item.confidentiality());
    return row;
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
