package org.sharaka.workflow.glossary;

import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.guidelines.glossary.TermProposed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A proposed term begins its process in the same transaction. */
@Component
class StartGlossaryTerm {

  private final RuntimeService runtime;

  StartGlossaryTerm(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(TermProposed proposed) {
    runtime.startProcessInstanceByKey(GlossaryTerm.KEY, proposed.number().value());
  }
}
