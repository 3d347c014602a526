package org.sharaka.workflow.charter;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.AdoptionCheck;
import org.sharaka.guidelines.OpenAdoptionFile;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

@Component("checkAdoptionFile")
class CheckAdoptionFile implements JavaDelegate {

  private final OpenAdoptionFile open;
  private final AdoptionCheck check;

  CheckAdoptionFile(OpenAdoptionFile open, AdoptionCheck check) {
    this.open = open;
    this.check = check;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber guide = new CaseNumber((String) execution.getVariable(CharterAdoption.GUIDE_NUMBER));
    execution.setVariable(CharterAdoption.FILE_ID, open.of(guide));
    execution.setVariable(CharterAdoption.FILE_COMPLETE, check.of(guide).isEmpty());
  }
}
