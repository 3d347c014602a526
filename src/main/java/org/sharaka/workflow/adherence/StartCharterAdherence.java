package org.sharaka.workflow.adherence;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.guidelines.adherence.AdherenceDeclared;
import org.sharaka.guidelines.adherence.AdherentSpoke;
import org.sharaka.guidelines.adherence.AdherentSpoke.Word;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A declared adherence begins its process in the same transaction, and what the organisation says later reaches it there. */
@Component
class StartCharterAdherence {

  private static final Map<Word, String> MESSAGES = Map.of(Word.CONFIRMED, CharterAdherence.CONFIRMED, Word.REPORTED, CharterAdherence.REPORTED,
      Word.WITHDREW, CharterAdherence.WITHDRAWN);

  private final RuntimeService runtime;

  StartCharterAdherence(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(AdherenceDeclared declared) {
    runtime.startProcessInstanceByKey(CharterAdherence.KEY, declared.number().value());
  }

  @EventListener
  void on(AdherentSpoke spoke) {
    runtime.createMessageCorrelation(MESSAGES.get(spoke.word())).processInstanceBusinessKey(spoke.number().value()).correlateAll();
  }
}
