package org.sharaka.workflow.adoption;

import java.util.Map;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.PhaseKey;
import org.sharaka.workflow.gate.PhaseFigures;
import org.springframework.stereotype.Component;

@Component
class AdoptionFigures implements PhaseFigures {

  private final Guides guides;

  AdoptionFigures(Guides guides) {
    this.guides = guides;
  }

  @Override
  public PhaseKey phase() {
    return PhaseKey.ADOPTION;
  }

  @Override
  public Map<String, Long> of(CaseNumber number) {
    boolean adopted = guides.ofProject(number).flatMap(Guide::adopted).isPresent();
    boolean published = guides.ofProject(number).map(guide -> !guide.published().isEmpty() && !guide.isWithdrawn()).orElse(false);
    return Map.of("adopted", adopted ? 1L : 0L, "publicVersion", published ? 1L : 0L);
  }
}
