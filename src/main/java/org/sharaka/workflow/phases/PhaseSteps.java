package org.sharaka.workflow.phases;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.sharaka.projects.PhaseKey;
import org.sharaka.workflow.engine.Models;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Knows from the models how many steps each phase has: those behind which {@link StepDone} stands. */
@Component
class PhaseSteps {

  private static final String MARK = "${stepDone}";

  private final Map<PhaseKey, Integer> steps = new EnumMap<>(PhaseKey.class);

  PhaseSteps(Models models) {
    for (PhaseKey phase : PhaseKey.values()) {
      steps.put(phase, StringUtils.countOccurrencesOf(new String(models.process("project", phase.key()), StandardCharsets.UTF_8), MARK));
    }
  }

  int of(PhaseKey phase) {
    return steps.get(phase);
  }
}
