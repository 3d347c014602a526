package org.sharaka.gatherings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/** What is on when. The order in which items were typed says nothing: the clock decides. */
public record Agenda(List<Item> items) {

  private static final Comparator<Item> BY_CLOCK = Comparator.comparing(Item::day).thenComparing(Item::from);

  /**
   * @param lead            who leads or presents it, {@code null} when nobody in particular
   * @param confidentiality the rule it goes by, {@code null} for that of its session
   */
  public record Item(LocalDate day, LocalTime from, LocalTime to, String title, String lead, ItemKind kind, Confidentiality confidentiality) {

    public Item {
      kind = kind == null ? ItemKind.DISCUSSION : kind;
    }

    public Item(LocalDate day, LocalTime from, LocalTime to, String title, String lead) {
      this(day, from, to, title, lead, null, null);
    }

    boolean overlaps(Item other) {
      return day.equals(other.day) && from.isBefore(other.to) && other.from.isBefore(to);
    }
  }

  public static final Agenda EMPTY = new Agenda(List.of());

  public Agenda {
    items = List.copyOf(items);
  }

  /**
   * @return the agenda in the order of the clock
   * @throws Refused with a reason for each item that ends before it begins, lies outside the schedule, or overlaps an
   *     item typed before it
   */
  Agenda within(Schedule schedule) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      check(i, schedule, refusals);
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
    return new Agenda(items.stream().sorted(BY_CLOCK).toList());
  }

  /** Of a closed session no part is more open than the whole. */
  Agenda under(Confidentiality session) {
    List<Refusal> refusals = IntStream.range(0, items.size())
        .filter(i -> session == Confidentiality.CLOSED && items.get(i).confidentiality() != null && items.get(i).confidentiality() != session)
        .mapToObj(i -> Refusal.at("agenda[" + i + "].confidentiality", "agenda.sessionClosed", Map.of("title", items.get(i).title()))).toList();
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
    return this;
  }

  private void check(int i, Schedule schedule, List<Refusal> refusals) {
    Item item = items.get(i);
    String field = "agenda[" + i + "].from";
    if (!item.to().isAfter(item.from())) {
      refusals.add(Refusal.at(field, "agenda.backwards", Map.of("title", item.title())));
    } else if (!schedule.days().contains(item.day()) || item.from().isBefore(schedule.from()) || item.to().isAfter(schedule.to())) {
      refusals.add(Refusal.at(field, "agenda.outside", Map.of("title", item.title())));
    } else {
      IntStream.range(0, i).mapToObj(items::get).filter(item::overlaps).findFirst()
          .ifPresent(other -> refusals.add(Refusal.at(field, "agenda.overlap", Map.of("title", item.title(), "other", other.title()))));
    }
  }

  /** The same items on other days, as much earlier or later as the gathering itself. */
  Agenda moved(Schedule before, Schedule after) {
    Duration shift = Duration.between(before.from(), after.from());
    List<Item> moved = items.stream().map(item -> new Item(day(item.day(), before, after), item.from().plus(shift), item.to().plus(shift),
        item.title(), item.lead(), item.kind(), item.confidentiality())).toList();
    try {
      return new Agenda(moved).within(after);
    } catch (Refused tooShort) {
      throw Refusal.at("to", "agenda.doesNotFit").thrown();
    }
  }

  private static LocalDate day(LocalDate day, Schedule before, Schedule after) {
    int index = before.days().indexOf(day);
    return index < after.days().size() ? after.days().get(index) : day;
  }
}
