package org.sharaka.workflow.membership;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.memberships.ApplicantSpoke;
import org.sharaka.memberships.ApplicantSpoke.Word;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands what applicants do on their page to the process that waits for it. */
@Component
class TellMembershipProcess {

  private static final Map<Word, String> MESSAGES = Map.of(Word.ANSWERED, MembershipApplication.ANSWERED, Word.APPEALED, MembershipApplication.APPEALED,
      Word.WITHDREW, MembershipApplication.WITHDRAWN);

  private final RuntimeService runtime;

  TellMembershipProcess(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(ApplicantSpoke spoke) {
    runtime.createMessageCorrelation(MESSAGES.get(spoke.word())).processInstanceBusinessKey(spoke.number().value()).correlateAll();
  }
}
