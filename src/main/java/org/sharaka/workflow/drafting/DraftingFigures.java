package org.sharaka.workflow.drafting;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.SignOff;
import org.sharaka.guidelines.SignOffs;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.drafting.ImplementationPlan;
import org.sharaka.projects.outreach.EngagementPlan;
import org.sharaka.workflow.gate.PhaseFigures;
import org.springframework.stereotype.Component;

@Component
class DraftingFigures implements PhaseFigures {

  private final Guides guides;
  private final SignOffs signOffs;
  private final Distribution distribution;
  private final ImplementationPlan plan;

  DraftingFigures(Guides guides, SignOffs signOffs, Distribution distribution, ImplementationPlan plan) {
    this.guides = guides;
    this.signOffs = signOffs;
    this.distribution = distribution;
    this.plan = plan;
  }

  @Override
  public PhaseKey phase() {
    return PhaseKey.DRAFTING;
  }

  @Override
  public Map<String, Long> of(CaseNumber number) {
    Set<Sector> heard = guides.ofProject(number).map(g -> signOffs.of(g.number()).stream().map(SignOff::sector).collect(Collectors.toSet())).orElse(Set.of());
    long missing = EngagementPlan.SECTORS.stream().filter(sector -> !heard.contains(sector)).count();
    return Map.of("signOffsMissing", missing, "distributionPercent", (long) distribution.delivery(number).percent(),
        "planActivities", (long) plan.activities(number).size());
  }
}
