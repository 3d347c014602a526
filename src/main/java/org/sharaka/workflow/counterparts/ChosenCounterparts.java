package org.sharaka.workflow.counterparts;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whom to invite, for the multi-instance of the process. */
@Component("chosenCounterparts")
public class ChosenCounterparts {

  ChosenCounterparts() {}

  public List<Long> of(DelegateExecution execution) {
    String chosen = (String) execution.getVariable(CounterpartRound.CHOSEN);
    return chosen == null || chosen.isEmpty() ? List.of() : Stream.of(chosen.split(",")).map(Long::valueOf).toList();
  }
}
