package org.sharaka.workflow.awareness;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The trainings of the open round, for the multi-instance of the process. */
@Component("awarenessTrainings")
public class AwarenessTrainings {

  AwarenessTrainings() {}

  public List<String> of(DelegateExecution execution) {
    String numbers = (String) execution.getVariable(RegionalTrainings.NUMBERS);
    return numbers == null || numbers.isEmpty() ? List.of() : List.of(numbers.split(","));
  }
}
