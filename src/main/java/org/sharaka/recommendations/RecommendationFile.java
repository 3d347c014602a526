package org.sharaka.recommendations;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Component;

/** Changes a recommendation together with the cover of its case and what is told of it there. */
@Component
class RecommendationFile {

  private final Recommendations recommendations;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Register register;

  RecommendationFile(Recommendations recommendations, CaseFiles files, Timeline timeline, Register register) {
    this.recommendations = recommendations;
    this.files = files;
    this.timeline = timeline;
    this.register = register;
  }

  /** @param event named in the bundles under {@code timeline.recommendation.<event>}; everyone may read it once the recommendation is public */
  Recommendation change(CaseNumber number, Consumer<Recommendation> step, String event, Map<String, ?> facts) {
    Recommendation recommendation = recommendations.get(number);
    step.accept(recommendation);
    recommendations.save(recommendation);
    if (recommendation.status().isOver()) {
      files.close(number, recommendation.status().name());
    } else {
      files.moveTo(number, recommendation.status().name());
    }
    if (recommendation.status().isPublic()) {
      timeline.publish(number, "recommendation." + event, facts);
    } else {
      timeline.note(number, "recommendation." + event, facts);
    }
    return recommendation;
  }

  /** The cover is taken out of the archive again. */
  void reopen(CaseNumber number, String reason) {
    change(number, recommendation -> recommendation.reopened(reason), "reopened", Map.of("reason", reason));
    files.reopen(number, RecommendationStatus.AWAITING_ANSWER.name());
  }

  /** A step of one addressee, whose name is the fact {@code organisation}. */
  Recommendation change(CaseNumber number, long addressee, Consumer<Addressee> step, String event, Map<String, ?> facts) {
    long organisation = recommendations.get(number).addressee(addressee).organisationId();
    Map<String, Object> all = new HashMap<>(facts);
    all.put("organisation", register.organisation(organisation).orElseThrow().name());
    return change(number, recommendation -> recommendation.of(addressee, step), event, all);
  }
}
