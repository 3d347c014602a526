package org.sharaka.workflow.gate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.PhaseKey;
import org.springframework.stereotype.Component;

/** Gathers what the exit criteria of a phase are measured by, from the modules that own the figures. */
@Component
class ExitFacts {

  private final List<PhaseFigures> figures;

  ExitFacts(List<PhaseFigures> figures) {
    this.figures = figures;
  }

  Map<String, Long> of(CaseNumber number, PhaseKey phase) {
    Map<String, Long> facts = new TreeMap<>();
    figures.stream().filter(f -> f.phase() == phase).forEach(f -> facts.putAll(f.of(number)));
    return facts;
  }
}
