package org.sharaka.workflow.research;

import java.util.HashMap;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.research.FocusArea;
import org.sharaka.projects.research.FocusAreaMeasures;
import org.springframework.stereotype.Component;

/** What each focus area is scored by, as the decision {@code focusAreaPriority} names it. */
@Component
class Salience {

  private final FocusAreaMeasures measures;

  Salience(FocusAreaMeasures measures) {
    this.measures = measures;
  }

  /** @return the inputs of the decision by the id of the area */
  Map<Long, Map<String, Object>> of(CaseNumber number) {
    Map<Long, Map<String, Object>> inputs = new HashMap<>();
    measures.of(number).forEach(measure -> inputs.put(measure.area().id(), inputs(measure)));
    return inputs;
  }

  private static Map<String, Object> inputs(FocusAreaMeasures.Measure measure) {
    FocusArea area = measure.area();
    return Map.of("salience", measure.salience(), "intensity", measure.intensity(), "benchmarks", area.benchmarks().size(), "alignment", area.alignment(),
        "feasibility", area.feasibility(), "strength", area.strength(), "urgency", area.urgency());
  }
}
