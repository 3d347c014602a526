package org.sharaka.workflow.research;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.outreach.EngagementPlan;
import org.sharaka.projects.outreach.Needs;
import org.sharaka.projects.research.FocusArea;
import org.sharaka.projects.research.FocusAreas;
import org.springframework.stereotype.Component;

/**
 * What each focus area is scored by. Salience is the share of the four sectors that raised its theme; intensity is how
 * often the theme was raised, measured by the theme that was raised most.
 */
@Component
class Salience {

  private final Needs needs;
  private final FocusAreas focusAreas;

  Salience(Needs needs, FocusAreas focusAreas) {
    this.needs = needs;
    this.focusAreas = focusAreas;
  }

  /** @return the inputs of the decision {@code focusAreaPriority} by the id of the area */
  Map<Long, Map<String, Object>> of(CaseNumber number) {
    List<Needs.Need> raised = needs.of(number);
    double most = raised.stream().mapToInt(Needs.Need::statements).max().orElse(0);
    Map<String, Needs.Need> byTheme = raised.stream().collect(Collectors.toMap(need -> need.theme().code(), need -> need));
    Map<Long, Map<String, Object>> inputs = new HashMap<>();
    focusAreas.of(number).forEach(area -> inputs.put(area.id(), inputs(area, byTheme.get(area.theme()), most)));
    return inputs;
  }

  private static Map<String, Object> inputs(FocusArea area, Needs.Need need, double most) {
    double salience = need == null ? 0 : Math.min(1, need.sectors() / (double) EngagementPlan.SECTORS.size());
    double intensity = need == null || most == 0 ? 0 : need.statements() / most;
    return Map.of("salience", salience, "intensity", intensity, "benchmarks", area.benchmarks().size(), "alignment", area.alignment(),
        "feasibility", area.feasibility(), "strength", area.strength(), "urgency", area.urgency());
  }
}
