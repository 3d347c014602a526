package org.sharaka.workflow.counterparts;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("weighReplies")
class WeighReplies implements JavaDelegate {

  private final Counterparts counterparts;

  WeighReplies(Counterparts counterparts) {
    this.counterparts = counterparts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean comes = counterparts.of(CaseOf.number(execution)).stream().anyMatch(one -> one.reply().comes());
    execution.setVariable(CounterpartRound.SOMEBODY_COMES, comes);
    execution.setVariable(CounterpartRound.DECISION, CounterpartRound.TOGETHER);
  }
}
