package org.sharaka.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An addressee that accepted says what it will do: actions, each with an owner, a day, an indicator and the evidence to come. */
@Service
@Transactional
public class WritePlan {

  private static final int MOST = 12;
  private static final int YEARS = 5;

  private final RecommendationFile file;
  private final ActionPlans plans;
  private final ReportDays days;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;

  WritePlan(RecommendationFile file, ActionPlans plans, ReportDays days, WorkingCalendar calendar, ApplicationEventPublisher events) {
    this.file = file;
    this.plans = plans;
    this.days = days;
    this.calendar = calendar;
    this.events = events;
  }

  public void handle(CaseNumber number, long addressee, List<PlannedAction> actions) {
    if (actions.isEmpty() || actions.size() > MOST) {
      throw Refusal.at("what0", "recommendation.actions", Map.of("most", MOST)).thrown();
    }
    Typed.check(IntStream.range(0, actions.size()).boxed().flatMap(place -> objections(actions.get(place), place)).toList());
    file.change(number, addressee, one -> one.planned(days.first(actions)), "planned", Map.of("n", actions.size()));
    plans.write(addressee, actions);
    events.publishEvent(new AddresseeSpoke(number, addressee, AddresseeSpoke.Step.PLANNED));
  }

  private Stream<Refusal> objections(PlannedAction action, int place) {
    LocalDate due = action.dueOn();
    boolean fits = due != null && due.isAfter(calendar.today()) && !due.isAfter(calendar.today().plusYears(YEARS));
    return Stream.of(Typed.text(action.what(), "what" + place, 1000), Typed.text(action.owner(), "owner" + place, 300),
        fits ? Optional.<Refusal>empty() : Optional.of(Refusal.at("dueOn" + place, "recommendation.dueOn", Map.of("years", YEARS))),
        Typed.text(action.indicator(), "indicator" + place, 500), Typed.text(action.evidence(), "evidence" + place, 500)).flatMap(Optional::stream);
  }
}
