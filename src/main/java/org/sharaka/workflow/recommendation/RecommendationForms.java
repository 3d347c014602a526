package org.sharaka.workflow.recommendation;

import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.platform.web.Sentences;
import org.sharaka.recommendations.AssignAddressees;
import org.sharaka.recommendations.FormulateRecommendation;
import org.sharaka.recommendations.Horizon;
import org.sharaka.recommendations.Priority;
import org.sharaka.recommendations.RaiseRecommendation;
import org.sharaka.recommendations.Recommendation;
import org.sharaka.recommendations.RecommendationType;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.recommendations.Smart;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.SourceKind;
import org.sharaka.recommendations.Wording;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class RecommendationForms implements ProcessForms {

  private static final String DROP = "DROP";

  private final Recommendations recommendations;
  private final RaiseRecommendation raise;
  private final FormulateRecommendation formulate;
  private final AssignAddressees assign;
  private final Register register;
  private final Sentences sentences;

  RecommendationForms(Recommendations recommendations, RaiseRecommendation raise, FormulateRecommendation formulate, AssignAddressees assign, Register register,
      Sentences sentences) {
    this.recommendations = recommendations;
    this.raise = raise;
    this.formulate = formulate;
    this.assign = assign;
    this.register = register;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(RecommendationFollowUp.KEY).start(RecommendationFollowUp.START, form -> Map.of(), this::raised)
        .task("formulateRecommendation", this::toFormulate, this::formulated)
        .task("assignAddressees", this::toAssign, this::assigned);
  }

  private Map<String, ?> raised(TaskContext form, FormValues values) {
    String from = values.text("sourceCase");
    if (from != null && !CaseNumber.looksLike(from)) {
      throw Refusal.at("sourceCase", "recommendation.sourceCase").thrown();
    }
    CaseNumber number = raise.handle(new RaiseRecommendation.Raising(values.text("textAr"), values.text("textEn"),
        Source.of(values.choice("sourceKind", SourceKind.class), from == null ? null : new CaseNumber(from))));
    return Map.of("number", number.value());
  }

  private Map<String, ?> toFormulate(TaskContext task) {
    Recommendation recommendation = recommendations.get(task.caseNumber());
    LocalizedText text = recommendation.wording().text();
    Source source = recommendation.source();
    return Map.of("source", sentences.both("recommendation.source." + source.kind(), Map.of()), "sourceNumber", source.number() == null ? "" : source.number().value(),
        "textAr", text.ar(), "textEn", text.sameInBoth() ? "" : text.en());
  }

  private Map<String, ?> formulated(TaskContext task, FormValues values) {
    boolean dropped = DROP.equals(values.text("follow"));
    if (dropped) {
      formulate.drop(task.caseNumber(), values.text("reason"));
    } else {
      formulate.handle(task.caseNumber(), new Wording(new LocalizedText(values.text("textAr"), values.text("textEn")), values.choice("type", RecommendationType.class),
          values.choices("smart").stream().map(Smart::valueOf).collect(Collectors.toSet()), values.choice("priority", Priority.class),
          values.choice("horizon", Horizon.class), values.text("goal")));
    }
    return Map.of(RecommendationFollowUp.FOLLOWED, !dropped);
  }

  private Map<String, ?> toAssign(TaskContext task) {
    return Map.of("text", recommendations.get(task.caseNumber()).wording().text(), "organisations",
        Options.of(register.organisations(), Organisation::id, Organisation::name));
  }

  private Map<String, ?> assigned(TaskContext task, FormValues values) {
    assign.handle(task.caseNumber(), values.choices("organisations").stream().map(Long::valueOf).toList());
    return Map.of();
  }
}
