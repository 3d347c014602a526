package org.sharaka.workflow.outcome;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** The recommendations of a dialogue whose answers the process waits for, as {@code ${awaitedAnswers.of(execution)}}. */
@Component("awaitedAnswers")
public class AwaitedAnswers {

  private final Recommendations recommendations;

  AwaitedAnswers(Recommendations recommendations) {
    this.recommendations = recommendations;
  }

  public List<String> of(DelegateExecution execution) {
    return recommendations.from(CaseOf.number(execution)).stream().map(CaseNumber::value).toList();
  }
}
