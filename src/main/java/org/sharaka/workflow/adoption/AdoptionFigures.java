package org.sharaka.workflow.adoption;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.PhaseKey;
import org.sharaka.workflow.gate.PhaseFigures;
import org.springframework.stereotype.Component;

@Component
class AdoptionFigures implements PhaseFigures {

  @Override
  public PhaseKey phase() {
    return PhaseKey.ADOPTION;
  }

  @Override
  public Map<String, Long> of(CaseNumber number) {
    return Map.of("adopted", 0L, "publicVersion", 0L);
  }
}
