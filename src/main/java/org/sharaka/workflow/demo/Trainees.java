package org.sharaka.workflow.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.TakeSeat;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Component;

/** People register for a training on its public page, a day after it was announced. */
@Component
class Trainees implements Bystander {

  private static final int EACH = 14;

  private final Gatherings gatherings;
  private final TakeSeat takeSeat;
  private final Register register;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Trainees(Gatherings gatherings, TakeSeat takeSeat, Register register, WorkingCalendar calendar, Clock clock) {
    this.gatherings = gatherings;
    this.takeSeat = takeSeat;
    this.register = register;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public void look(Work work) {
    gatherings.of(work.number(), GatheringKind.TRAINING).stream().filter(this::isOpen)
        .filter(training -> work.counters().putIfAbsent("registered" + training.number(), 1) == null).forEach(training -> come(training.number()));
  }

  private boolean isOpen(Gathering training) {
    return training.status() == GatheringStatus.INVITED && training.takesAnswers(clock.instant(), calendar.zone())
        && training.invitedAt().plus(Duration.ofDays(1)).isBefore(clock.instant());
  }

  private void come(CaseNumber training) {
    List<Person> people = register.audience();
    int first = Math.floorMod(training.value().hashCode(), people.size());
    for (int i = 0; i < EACH; i++) {
      Person person = people.get((first + i * 5) % people.size());
      takeSeat.take(new TakeSeat.Registration(training, person.name(), person.email(), null, person.language() == null ? Language.AR : person.language(), true));
    }
  }
}
