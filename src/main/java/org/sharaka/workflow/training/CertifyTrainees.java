package org.sharaka.workflow.training;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.IssueCertificates;
import org.springframework.stereotype.Component;

@Component("certifyTrainees")
class CertifyTrainees implements JavaDelegate {

  private final IssueCertificates issue;

  CertifyTrainees(IssueCertificates issue) {
    this.issue = issue;
  }

  @Override
  public void execute(DelegateExecution execution) {
    issue.issue(TrainingWorkshop.training(execution));
  }
}
