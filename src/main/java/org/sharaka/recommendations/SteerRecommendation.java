package org.sharaka.recommendations;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff decide about a recommendation beside its way: that another one takes its place, that it is opened again, that people have to talk. */
@Service
@Transactional
public class SteerRecommendation {

  private static final int LONGEST = 2000;

  private final RecommendationFile file;
  private final Recommendations recommendations;
  private final Timeline timeline;
  private final ApplicationEventPublisher events;

  SteerRecommendation(RecommendationFile file, Recommendations recommendations, Timeline timeline, ApplicationEventPublisher events) {
    this.file = file;
    this.recommendations = recommendations;
    this.timeline = timeline;
    this.events = events;
  }

  public void supersede(CaseNumber number, String reason) {
    Typed.check(Typed.text(reason, "reason", LONGEST));
    file.change(number, recommendation -> recommendation.superseded(reason.strip()), "superseded", Map.of("reason", reason.strip()));
    events.publishEvent(new RecommendationSuperseded(number));
  }

  /** Its addressees are asked anew. What they said before stays in its history. */
  public void reopen(CaseNumber number, String reason) {
    Typed.check(Typed.text(reason, "reason", LONGEST));
    file.reopen(number, reason.strip());
    events.publishEvent(new RecommendationReopened(number));
  }

  public void askForDialogue(CaseNumber number, String reason) {
    Typed.check(Typed.text(reason, "reason", LONGEST));
    if (!recommendations.get(number).status().isPublic()) {
      throw Refusal.of("recommendation.notPublic").thrown();
    }
    timeline.publish(number, "recommendation.needsDialogue", Map.of("reason", reason.strip()));
    events.publishEvent(new DialogueNeeded(number));
  }
}
