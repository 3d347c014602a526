package org.sharaka.workflow.gate;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.PhaseKey;

/** Figures of one phase by the names that the decision {@code phaseExitCriteria} knows them by. */
public interface PhaseFigures {

  PhaseKey phase();

  Map<String, Long> of(CaseNumber number);
}
