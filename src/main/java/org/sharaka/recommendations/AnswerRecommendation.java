package org.sharaka.recommendations;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An addressee says what it makes of a recommendation. Whoever does not accept it in full says why, and everyone may read it. */
@Service
@Transactional
public class AnswerRecommendation {

  private static final int LONGEST_REASON = 4000;

  private final RecommendationFile file;
  private final CurrentActor actor;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  AnswerRecommendation(RecommendationFile file, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
    this.file = file;
    this.actor = actor;
    this.clock = clock;
    this.events = events;
  }

  public void handle(CaseNumber number, long addressee, AnswerKind kind, String reason) {
    Typed.check(kind == AnswerKind.NO_REPLY ? Typed.chosen(null, "kind") : Typed.chosen(kind, "kind"),
        kind != null && kind.needsReason() ? Typed.text(reason, "reason", LONGEST_REASON) : Typed.optional(reason, "reason", LONGEST_REASON));
    String why = reason == null || reason.isBlank() ? null : reason.strip();
    Recommendation answered = file.change(number, addressee, one -> one.answered(new Answer(kind, why, clock.instant(), actor.name())), "answered",
        Map.of("kind", kind.name()));
    events.publishEvent(new AddresseeSpoke(number, addressee, AddresseeSpoke.Step.ANSWERED));
    if (answered.isAnswered()) {
      events.publishEvent(new RecommendationAnswered(number));
    }
  }
}
