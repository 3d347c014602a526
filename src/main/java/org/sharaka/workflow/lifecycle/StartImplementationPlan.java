package org.sharaka.workflow.lifecycle;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("startImplementationPlan")
class StartImplementationPlan implements JavaDelegate {

  private final RuntimeService runtime;

  StartImplementationPlan(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    if (runtime.createProcessInstanceQuery().processDefinitionKey("implementationPlan").processInstanceBusinessKey(number).count() == 0) {
      runtime.startProcessInstanceByKey("implementationPlan", number);
    }
  }
}
