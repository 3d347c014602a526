package org.sharaka.recommendations;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time to answer is over, and nothing came. */
@Service
@Transactional
public class RecordSilence {

  private final RecommendationFile file;
  private final CurrentActor actor;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  RecordSilence(RecommendationFile file, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
    this.file = file;
    this.actor = actor;
    this.clock = clock;
    this.events = events;
  }

  public void handle(CaseNumber number, long addressee) {
    Recommendation silent = file.change(number, addressee, one -> one.answered(new Answer(AnswerKind.NO_REPLY, null, clock.instant(), actor.name())), "silent",
        Map.of());
    if (silent.isAnswered()) {
      events.publishEvent(new RecommendationAnswered(number));
    }
  }
}
