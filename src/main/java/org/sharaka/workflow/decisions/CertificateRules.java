package org.sharaka.workflow.decisions;

import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.sharaka.gatherings.CertificateDecision;
import org.sharaka.gatherings.CertificateKind;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code certificateRule}. */
@Component
class CertificateRules implements CertificateDecision {

  static final String KEY = "certificateRule";
  private static final String NONE = "NONE";

  private final DecisionService decisions;

  CertificateRules(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Optional<CertificateKind> decide(Facts facts) {
    String certificate = decisions.evaluateDecisionTableByKey(KEY, Variables.createVariables().putValue("attendance", facts.attendance())
        .putValue("tested", facts.score() != null).putValue("score", facts.score() == null ? 0 : facts.score().doubleValue())).getSingleEntry();
    return NONE.equals(certificate) ? Optional.empty() : Optional.of(CertificateKind.valueOf(certificate));
  }
}
