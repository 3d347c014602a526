package org.sharaka.workflow.charter;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.ConcludeAdoption;
import org.springframework.stereotype.Component;

@Component("recordAdoption")
class RecordAdoption implements JavaDelegate {

  private final ConcludeAdoption conclude;

  RecordAdoption(ConcludeAdoption conclude) {
    this.conclude = conclude;
  }

  @Override
  public void execute(DelegateExecution execution) {
    conclude.of((Long) execution.getVariable(CharterAdoption.FILE_ID));
  }
}
