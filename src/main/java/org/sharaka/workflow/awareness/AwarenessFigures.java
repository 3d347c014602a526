package org.sharaka.workflow.awareness;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.PhaseKey;
import org.sharaka.workflow.gate.PhaseFigures;
import org.springframework.stereotype.Component;

@Component
class AwarenessFigures implements PhaseFigures {

  private final RegionalTrainings trainings;

  AwarenessFigures(RegionalTrainings trainings) {
    this.trainings = trainings;
  }

  @Override
  public PhaseKey phase() {
    return PhaseKey.AWARENESS;
  }

  @Override
  public Map<String, Long> of(CaseNumber number) {
    return Map.of("regionsWithoutTraining", (long) trainings.missing(number).size());
  }
}
