package org.sharaka.workflow.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.dialogues.RecordOfficialAnswer;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.recommendations.Recommendation;
import org.sharaka.recommendations.RecommendationAnswered;
import org.sharaka.recommendations.RecommendationSuperseded;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.workflow.partnership.RequestGoesOn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A dialogue listens to its recommendations. Reminders, escalations and the end of the time to answer are the follow-up's own; here is only
 * heard what it came to. What a resting request missed it is told when it goes on.
 */
@Component
class HearAnswers {

  private static final String LEFT = "LEFT";

  private final RuntimeService runtime;
  private final Recommendations recommendations;
  private final CaseFiles files;
  private final RecordOfficialAnswer record;

  HearAnswers(RuntimeService runtime, Recommendations recommendations, CaseFiles files, RecordOfficialAnswer record) {
    this.runtime = runtime;
    this.recommendations = recommendations;
    this.files = files;
    this.record = record;
  }

  @EventListener
  void on(RecommendationAnswered answered) {
    Recommendation recommendation = recommendations.get(answered.number());
    request(recommendation).ifPresent(request -> {
      record.to(request, recommendation.number(), recommendation.answer().name());
      tell(request, recommendation.number());
    });
  }

  @EventListener
  void on(RecommendationSuperseded superseded) {
    request(recommendations.get(superseded.number())).filter(request -> tell(request, superseded.number()))
        .ifPresent(request -> record.to(request, superseded.number(), LEFT));
  }

  @EventListener
  void on(RequestGoesOn resumed) {
    recommendations.from(resumed.number()).stream().filter(number -> recommendations.get(number).isAnswered()).forEach(number -> tell(resumed.number(), number));
  }

  private Optional<CaseNumber> request(Recommendation recommendation) {
    return Optional.ofNullable(recommendation.source().number()).flatMap(files::find).filter(file -> file.type() == CaseType.REQUEST).map(CaseFile::number);
  }

  /** @return whether the request was waiting for it */
  private boolean tell(CaseNumber request, CaseNumber recommendation) {
    List<Execution> waiting = runtime.createExecutionQuery().processInstanceBusinessKey(request.value())
        .messageEventSubscriptionName(OutcomeOfDialogue.ANSWERS_IN).active().list().stream()
        .filter(one -> Objects.equals(runtime.getVariable(one.getId(), OutcomeOfDialogue.RECOMMENDATION), recommendation.value())).toList();
    waiting.forEach(one -> runtime.messageEventReceived(OutcomeOfDialogue.ANSWERS_IN, one.getId()));
    return !waiting.isEmpty();
  }
}
