package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.projects.PhaseKey;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A project whose funding ended: cancelled at the gate of its second phase. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class CancelledProject implements Story {

  private static final Map<String, Object> NO_FUNDING = Map.of("decision", "CANCEL", "reason", "توقف التمويل المخصص للمشروع في الموازنة الجديدة.");

  private final ProjectPlot plot;
  private final OfficeDays days;
  private final OfficeForms forms;

  CancelledProject(ProjectPlot plot, OfficeDays days, OfficeForms forms) {
    this.plot = plot;
    this.days = days;
    this.forms = forms;
  }

  @Override
  public int beginsDaysAgo() {
    return 1080;
  }

  @Override
  public void tell(LocalDate start, LocalDate today) {
    Work work = plot.begin("access", start, PhaseKey.RESEARCH, start.plusDays(230), 31)
        .with("decideGate", (w, task) -> forms.whole(task, "phase") == PhaseKey.RESEARCH.number() ? NO_FUNDING : forms.of("decideGate"));
    days.until(work, plot::isOver);
    days.rest(work, Instant.now());
  }
}
