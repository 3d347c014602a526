package org.sharaka.workflow.outcome;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.dialogues.Charter;
import org.sharaka.dialogues.CloseRequest;
import org.sharaka.dialogues.DialogueOutcome;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.recommendations.Recommendation;
import org.sharaka.recommendations.RecommendationSheet;
import org.sharaka.recommendations.RecommendationStatus;
import org.sharaka.workflow.partnership.PartnershipRequest;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

/** A request is closed with what it came to before one's eyes: the answers to its recommendations, and how those who took part judge it. */
@Component
class ClosingForms implements ProcessForms {

  private final RequestFacts facts;
  private final RecommendationSheet recommended;
  private final EvaluationRound evaluation;
  private final Charter charter;
  private final CloseRequest close;
  private final Sentences sentences;

  ClosingForms(RequestFacts facts, RecommendationSheet recommended, EvaluationRound evaluation, Charter charter, CloseRequest close, Sentences sentences) {
    this.facts = facts;
    this.recommended = recommended;
    this.evaluation = evaluation;
    this.charter = charter;
    this.close = close;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(PartnershipRequest.KEY).task(PartnershipRequest.CLOSE, this::shown, this::closed);
  }

  private Map<String, ?> shown(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    shown.put("outcomes", outcomes(task.caseNumber()));
    shown.put("charter", Options.of(charter.of(task.caseNumber()), Charter.Clause::code, Charter.Clause::title));
    return shown;
  }

  private List<LocalizedText> outcomes(CaseNumber number) {
    return Stream.concat(recommended.publishedFrom(number).stream().map(RecommendationSheet.Sheet::recommendation).map(this::answer),
        evaluation.lines(number).stream()).toList();
  }

  private LocalizedText answer(Recommendation recommendation) {
    String answer = recommendation.status() == RecommendationStatus.SUPERSEDED ? "LEFT" : recommendation.isAnswered() ? recommendation.answer().name() : "";
    return sentences.both("outcome.answer", Map.of("number", recommendation.number().value(), "text", recommendation.wording().text(), "answer", answer));
  }

  /** Every clause of the charter is looked at: what was not broken was kept. */
  private Map<String, ?> closed(TaskContext task, FormValues values) {
    LinkedHashSet<String> broken = new LinkedHashSet<>(values.choices("broken"));
    LinkedHashSet<String> kept = charter.of(task.caseNumber()).stream().map(Charter.Clause::code).filter(code -> !broken.contains(code))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    close.of(task.caseNumber(), new CloseRequest.Closing(values.choice("outcome", DialogueOutcome.class), values.text("lessons"), kept, broken,
        values.text("brokenNote")));
    return Map.of();
  }
}
