package org.sharaka.workflow.feedback;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The sessions in which the model is presented, for the multi-instance of the process. */
@Component("feedbackSessions")
public class FeedbackSessions {

  FeedbackSessions() {}

  public List<String> of(DelegateExecution execution) {
    String numbers = (String) execution.getVariable(Feedback.SESSIONS);
    return numbers == null || numbers.isEmpty() ? List.of() : List.of(numbers.split(","));
  }
}
