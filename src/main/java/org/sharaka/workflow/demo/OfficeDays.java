package org.sharaka.workflow.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.ActingAs;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.workflow.tasks.TaskInbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Lets the office work on a case hour by hour: whoever has a task does it, whoever was asked answers, timers ring in their
 * turn. Nothing here knows a shortcut: tasks are completed by their forms, and refusals end the story.
 */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class OfficeDays {

  private static final Logger log = LoggerFactory.getLogger(OfficeDays.class);
  private static final Duration PACE = Duration.ofMinutes(50);
  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(15, 0);
  private static final Duration PATIENCE = Duration.ofDays(150);
  private static final Locale LOCALE = Language.AR.locale();

  private final AdjustableClock clock;
  private final WorkingCalendar calendar;
  private final StoryJobs jobs;
  private final TaskInbox inbox;
  private final Cast cast;
  private final UsualParts usual;

  private record Turn(TaskInbox.Line task, Part part, Instant from) {}

  OfficeDays(AdjustableClock clock, WorkingCalendar calendar, StoryJobs jobs, TaskInbox inbox, Cast cast, UsualParts usual) {
    this.clock = clock;
    this.calendar = calendar;
    this.jobs = jobs;
    this.inbox = inbox;
    this.cast = cast;
    this.usual = usual;
  }

  void begin(LocalDate day) {
    clock.travelTo(day.atTime(OPENS).atZone(calendar.zone()).toInstant());
  }

  void as(String person, Runnable deed) {
    ActingAs.account(cast.named(person), () -> {
      deed.run();
      return null;
    });
  }

  /** Works until the condition holds. */
  void until(Work work, Predicate<Work> enough) {
    Instant lastWork = clock.instant();
    while (clock.instant().isBefore(lastWork.plus(PATIENCE))) {
      happen(work);
      if (enough.test(work)) {
        return;
      }
      lastWork = step(work) ? clock.instant() : lastWork;
    }
    throw new IllegalStateException("%s waits for ever at %s".formatted(work.number(), jobs.waitingAt(work.number())));
  }

  /** Nobody works, but timers ring and people answer, until the moment. */
  void rest(Work work, Instant moment) {
    if (clock.instant().isAfter(moment)) {
      throw new IllegalStateException("the story of %s went on until %s, past %s".formatted(work.number(), clock.instant(), moment));
    }
    for (Optional<Instant> next = next(work); next.isPresent() && next.get().isBefore(moment); next = next(work)) {
      travel(next.get());
      happen(work);
    }
    travel(moment);
    jobs.runDue(work.number());
  }

  /** What falls due, and what is said to it. */
  private void happen(Work work) {
    jobs.runDue(work.number());
    work.bystanders().forEach(bystander -> bystander.look(work));
    jobs.runDue(work.number());
  }

  private Optional<Instant> next(Work work) {
    Stream<Instant> said = work.bystanders().stream().map(bystander -> bystander.next(work)).flatMap(Optional::stream);
    return Stream.concat(jobs.next(work.number()).stream(), said).min(Comparator.naturalOrder());
  }

  boolean isOpen(Work work, String task) {
    return open(work).contains(task);
  }

  /** @return whether someone did a task; else time passed until something happens */
  private boolean step(Work work) {
    Optional<Turn> turn = inbox.open(work.number(), LOCALE).stream().filter(task -> !task.suspended()).map(task -> turn(work, task))
        .min(Comparator.comparing(Turn::from).thenComparing(t -> t.task().created()).thenComparing(t -> t.task().id()));
    Optional<Instant> timer = next(work);
    if (turn.isPresent() && (timer.isEmpty() || !timer.get().isBefore(turn.get().from()))) {
      act(work, turn.get());
      return true;
    }
    travel(timer.orElseThrow(() -> new IllegalStateException("%s stands still at %s".formatted(work.number(), jobs.waitingAt(work.number())))));
    return false;
  }

  private Turn turn(Work work, TaskInbox.Line task) {
    Part part = work.parts().getOrDefault(task.task(), usual.of(task.task()));
    Instant from = part.notBefore(work, task);
    return new Turn(task, part, from.isBefore(clock.instant()) ? clock.instant() : from);
  }

  private void act(Work work, Turn turn) {
    travel(officeHour(turn.from()));
    String person = turn.part().by(work, turn.task());
    Account account = person == null ? cast.of(turn.task().groups()) : cast.named(person);
    log.debug("{} {}: {} {}", work.number(), clock.instant(), account.id(), turn.task().task());
    ActingAs.account(account, () -> {
      work.desk().complete(account, turn.task(), turn.part().fill(work, turn.task()));
      return null;
    });
    travel(clock.instant().plus(PACE));
  }

  private Instant officeHour(Instant moment) {
    ZonedDateTime at = moment.atZone(calendar.zone());
    if (calendar.isWorkingDay(at.toLocalDate()) && !at.toLocalTime().isBefore(OPENS) && at.toLocalTime().isBefore(CLOSES)) {
      return moment;
    }
    LocalDate day = calendar.isWorkingDay(at.toLocalDate()) && at.toLocalTime().isBefore(OPENS) ? at.toLocalDate() : calendar.plus(at.toLocalDate(), 1);
    return day.atTime(OPENS).atZone(calendar.zone()).toInstant();
  }

  private void travel(Instant moment) {
    if (moment.isAfter(clock.instant())) {
      clock.travelTo(moment);
    }
  }

  private List<String> open(Work work) {
    return inbox.open(work.number(), LOCALE).stream().map(TaskInbox.Line::task).toList();
  }
}
