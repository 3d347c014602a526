package org.sharaka.workflow.outreach;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.outreach.Needs;
import org.sharaka.workflow.gate.PhaseFigures;
import org.springframework.stereotype.Component;

@Component
class OutreachFigures implements PhaseFigures {

  private final OutreachCount count;
  private final Needs needs;

  OutreachFigures(OutreachCount count, Needs needs) {
    this.count = count;
    this.needs = needs;
  }

  @Override
  public PhaseKey phase() {
    return PhaseKey.OUTREACH;
  }

  @Override
  public Map<String, Long> of(CaseNumber number) {
    OutreachCount.Reached reached = count.of(number);
    return Map.of("workshopsHeld", (long) reached.workshops(), "sectorsMissing", (long) reached.missing().size(), "statementsUncoded", (long) needs.uncoded(number));
  }
}
