package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.sharaka.projects.PhaseKey;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A project that went through all six phases; its guide was adopted as advisory and is in the first year of its plan. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class AdoptedProject implements Story {

  private final ProjectPlot plot;
  private final OfficeDays days;

  AdoptedProject(ProjectPlot plot, OfficeDays days) {
    this.plot = plot;
    this.days = days;
  }

  @Override
  public int beginsDaysAgo() {
    return 720;
  }

  @Override
  public void tell(LocalDate start, LocalDate today) {
    Work work = plot.begin("youth", start, PhaseKey.ADOPTION, start.plusDays(560), 17);
    days.until(work, plot::isOver);
    days.rest(work, Instant.now());
  }
}
