package org.sharaka.workflow.letters;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.cases.CaseType;
import org.sharaka.notifications.MailingSettled;
import org.sharaka.notifications.ReadLetter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A letter about a request for dialogue that failed for good is put to the secretariat, once; what waits for its answer goes on waiting. */
@Component
class HearUndelivered {

  private static final String LETTERS = "request.";

  private final ReadLetter letters;
  private final RuntimeService runtime;

  HearUndelivered(ReadLetter letters, RuntimeService runtime) {
    this.letters = letters;
    this.runtime = runtime;
  }

  @EventListener
  void on(MailingSettled settled) {
    boolean letter = settled.about() != null && settled.about().prefix().equals(CaseType.REQUEST.prefix()) && settled.template().startsWith(LETTERS);
    if (letter && !letters.undelivered(settled.mailingId()).isEmpty() && !isWritten(settled.mailingId())) {
      runtime.startProcessInstanceByKey(LetterByHand.KEY, settled.about().value(), Map.of(LetterByHand.MAILING, settled.mailingId()));
    }
  }

  private boolean isWritten(long mailing) {
    return runtime.createProcessInstanceQuery().processDefinitionKey(LetterByHand.KEY).variableValueEquals(LetterByHand.MAILING, mailing).count() > 0;
  }
}
