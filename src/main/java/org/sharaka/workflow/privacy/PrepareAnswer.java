package org.sharaka.workflow.privacy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.privacy.AnswerPrivacyRequest;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.mail.MailDispatch;
import org.springframework.stereotype.Component;

@Component("preparePrivacyAnswer")
class PrepareAnswer implements JavaDelegate {

  private final AnswerPrivacyRequest answer;

  PrepareAnswer(AnswerPrivacyRequest answer) {
    this.answer = answer;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(MailDispatch.MAILING_ID, answer.handle(CaseOf.number(execution)));
  }
}
