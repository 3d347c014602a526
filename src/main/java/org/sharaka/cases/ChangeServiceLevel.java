package org.sharaka.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a service level other times, from a day on. What it was before stays, with who changed it and why. */
@Service
@Transactional
public class ChangeServiceLevel {

  private static final int LONGEST = 1000;
  private static final int LONGEST_REASON = 500;

  private final ServiceLevels levels;
  private final WorkingCalendar calendar;
  private final CurrentActor actor;
  private final Clock clock;

  /**
   * @param basedOn the version whose times were on the page when this was typed
   * @param from    {@code null} for today
   */
  public record Change(int basedOn, Integer target, Integer warn, Integer escalate, Integer escalateAgain, LocalDate from, String reason) {}

  ChangeServiceLevel(ServiceLevels levels, WorkingCalendar calendar, CurrentActor actor, Clock clock) {
    this.levels = levels;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
  }

  public void handle(String key, Change change) {
    ServiceLevel newest = levels.history(key).get(0);
    check(change);
    if (newest.version() != change.basedOn()) {
      throw Refusal.of("level.meanwhile").thrown();
    }
    LocalDate from = change.from() == null ? calendar.today() : change.from();
    if (from.isBefore(newest.validFrom())) {
      throw Refusal.at("from", "level.beforeLast", Map.of("day", newest.validFrom().toString())).thrown();
    }
    try {
      levels.add(new ServiceLevel(key, newest.version() + 1, newest.unit(), change.target(), change.warn(), change.escalate(), change.escalateAgain(), from,
          actor.name(), clock.instant(), change.reason().strip()));
    } catch (DuplicateKeyException changedElsewhere) {
      throw Refusal.of("level.meanwhile").thrown();
    }
  }

  private void check(Change change) {
    List<Refusal> refusals = new ArrayList<>();
    within(refusals, "target", change.target(), true);
    within(refusals, "warn", change.warn(), false);
    within(refusals, "escalate", change.escalate(), false);
    within(refusals, "escalateAgain", change.escalateAgain(), false);
    if (refusals.isEmpty()) {
      order(refusals, change);
    }
    if (change.from() != null && change.from().isBefore(calendar.today())) {
      refusals.add(Refusal.at("from", "level.past"));
    }
    if (change.reason() == null || change.reason().isBlank()) {
      refusals.add(Refusal.at("reason", "level.reason"));
    } else if (change.reason().strip().length() > LONGEST_REASON) {
      refusals.add(Refusal.at("reason", "level.long", Map.of("bound", LONGEST_REASON)));
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  private static void within(List<Refusal> refusals, String field, Integer value, boolean required) {
    if (value == null ? required : value < 1 || value > LONGEST) {
      refusals.add(Refusal.at(field, "level.range", Map.of("most", LONGEST)));
    }
  }

  private static void order(List<Refusal> refusals, Change change) {
    if (change.warn() != null && change.warn() > change.target()) {
      refusals.add(Refusal.at("warn", "level.warnLate"));
    }
    if (change.escalate() != null && change.warn() != null && change.escalate() < change.warn()) {
      refusals.add(Refusal.at("escalate", "level.escalateEarly"));
    }
    if (change.escalateAgain() != null && (change.escalate() == null || change.escalateAgain() <= change.escalate())) {
      refusals.add(Refusal.at("escalateAgain", "level.againEarly"));
    }
  }
}
