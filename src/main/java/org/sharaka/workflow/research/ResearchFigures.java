package org.sharaka.workflow.research;

import java.util.List;
import java.util.Map;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.outreach.Needs;
import org.sharaka.projects.research.Benchmark;
import org.sharaka.projects.research.Benchmarks;
import org.sharaka.projects.research.FocusArea;
import org.sharaka.projects.research.FocusAreas;
import org.sharaka.workflow.gate.PhaseFigures;
import org.springframework.stereotype.Component;

@Component
class ResearchFigures implements PhaseFigures {

  private final Benchmarks benchmarks;
  private final FocusAreas focusAreas;
  private final Needs needs;
  private final Guides guides;

  ResearchFigures(Benchmarks benchmarks, FocusAreas focusAreas, Needs needs, Guides guides) {
    this.benchmarks = benchmarks;
    this.focusAreas = focusAreas;
    this.needs = needs;
    this.guides = guides;
  }

  @Override
  public PhaseKey phase() {
    return PhaseKey.RESEARCH;
  }

  @Override
  public Map<String, Long> of(CaseNumber number) {
    List<Benchmark> collected = benchmarks.of(number);
    List<FocusArea> confirmed = focusAreas.of(number).stream().filter(a -> Boolean.TRUE.equals(a.confirmed())).toList();
    List<String> raised = needs.of(number).stream().map(need -> need.theme().code()).toList();
    long unfounded = confirmed.stream().filter(area -> area.benchmarks().isEmpty() || !raised.contains(area.theme())).count();
    return Map.of("benchmarksRegional", count(collected, Benchmark.Scope.REGIONAL), "benchmarksInternational", count(collected, Benchmark.Scope.INTERNATIONAL),
        "focusAreas", (long) confirmed.size(), "focusAreasWithoutEvidence", unfounded, "clausesWithoutEvidence", clausesWithoutEvidence(number));
  }

  private long clausesWithoutEvidence(CaseNumber number) {
    return guides.ofProject(number).map(guide -> guides.text(guide.latest().id())).map(GuideText::unfounded).map(List::size).orElse(0);
  }

  private static long count(List<Benchmark> collected, Benchmark.Scope scope) {
    return collected.stream().filter(b -> b.scope() == scope).count();
  }
}
