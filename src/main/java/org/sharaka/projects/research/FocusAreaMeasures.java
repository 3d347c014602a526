package org.sharaka.projects.research;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.outreach.EngagementPlan;
import org.sharaka.projects.outreach.Needs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measures what each focus area is scored by, beside what the researchers rated. */
@Service
@Transactional(readOnly = true)
public class FocusAreaMeasures {

  private final Needs needs;
  private final FocusAreas focusAreas;

  /**
   * @param need      what stakeholders said on the area's theme, {@code null} when nobody raised it
   * @param salience  the share of the four sectors that raised the theme, 0 to 1
   * @param intensity how often it was raised, measured by the theme that was raised most, 0 to 1
   */
  public record Measure(FocusArea area, Needs.Need need, double salience, double intensity) {}

  FocusAreaMeasures(Needs needs, FocusAreas focusAreas) {
    this.needs = needs;
    this.focusAreas = focusAreas;
  }

  /** In the order of {@link FocusAreas#of}. */
  public List<Measure> of(CaseNumber number) {
    List<Needs.Need> raised = needs.of(number);
    double most = raised.stream().mapToInt(Needs.Need::statements).max().orElse(0);
    Map<String, Needs.Need> byTheme = raised.stream().collect(Collectors.toMap(need -> need.theme().code(), need -> need));
    return focusAreas.of(number).stream().map(area -> measure(area, byTheme.get(area.theme()), most)).toList();
  }

  private static Measure measure(FocusArea area, Needs.Need need, double most) {
    double salience = need == null ? 0 : Math.min(1, need.sectors() / (double) EngagementPlan.SECTORS.size());
    double intensity = need == null || most == 0 ? 0 : need.statements() / most;
    return new Measure(area, need, salience, intensity);
  }
}
