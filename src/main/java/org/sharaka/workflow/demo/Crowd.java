package org.sharaka.workflow.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.TakeSeat;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Component;

/** As many people of the register as the story says register on the public page, two days after it was announced. */
@Component
class Crowd implements Bystander {

  private static final Duration A_WHILE = Duration.ofDays(2);
  private static final long FACTOR = 7919;
  private static final int MODULUS = 1009;

  private final Gatherings gatherings;
  private final TakeSeat takeSeat;
  private final Register register;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Crowd(Gatherings gatherings, TakeSeat takeSeat, Register register, WorkingCalendar calendar, Clock clock) {
    this.gatherings = gatherings;
    this.takeSeat = takeSeat;
    this.register = register;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public void look(Work work) {
    if (work.text() == null || work.text().number("registered") == 0) {
      return;
    }
    gatherings.find(work.number()).filter(this::isOpen).filter(open -> work.counters().putIfAbsent("crowd", 1) == null).ifPresent(open -> come(work, open));
  }

  private boolean isOpen(Gathering gathering) {
    return gathering.status() == GatheringStatus.INVITED && gathering.takesAnswers(clock.instant(), calendar.zone())
        && gathering.invitedAt().plus(A_WHILE).isBefore(clock.instant());
  }

  private void come(Work work, Gathering open) {
    people().limit(work.text().number("registered")).forEach(person -> takeSeat.take(new TakeSeat.Registration(open.number(), person.name(), person.email(), null,
        person.language() == null ? Language.AR : person.language(), true)));
  }

  /** All mixed, in the same order each time. */
  private Stream<Person> people() {
    List<Person> all = register.audience();
    return all.stream().sorted(Comparator.comparing((Person person) -> person.id() * FACTOR % MODULUS).thenComparing(Person::id));
  }
}
