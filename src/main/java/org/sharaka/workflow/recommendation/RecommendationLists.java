package org.sharaka.workflow.recommendation;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.recommendations.Addressee;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** Whom the process follows up with at a time, as {@code ${recommendationLists.addressees(execution)}}. */
@Component("recommendationLists")
public class RecommendationLists {

  private final Recommendations recommendations;

  RecommendationLists(Recommendations recommendations) {
    this.recommendations = recommendations;
  }

  public List<Long> addressees(DelegateExecution execution) {
    return recommendations.get(CaseOf.number(execution)).addressees().stream().map(Addressee::id).toList();
  }
}
