package org.sharaka.workflow.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.projects.research.Benchmark;
import org.sharaka.projects.research.Benchmarks;
import org.sharaka.projects.research.FocusArea;
import org.sharaka.projects.research.FocusAreas;
import org.springframework.stereotype.Component;

/** Benchmarks are collected and judged, focus areas rated and confirmed, the proposed model written. */
@Component
class ResearchParts implements UsualParts.Area {

  private final OfficeForms forms;
  private final Benchmarks benchmarks;
  private final FocusAreas areas;
  private final GuideWriter writer;

  ResearchParts(OfficeForms forms, Benchmarks benchmarks, FocusAreas areas, GuideWriter writer) {
    this.forms = forms;
    this.benchmarks = benchmarks;
    this.areas = areas;
    this.writer = writer;
  }

  @Override
  public Map<String, Part> parts() {
    return Map.of("collectBenchmarks", (work, task) -> Map.of("benchmarks", work.text().rows("benchmarks").stream().map(ResearchParts::collected).toList()),
        "decideBenchmarks", (work, task) -> Map.of("decisions", decisions(work)),
        "rateFocusAreas", (work, task) -> Map.of("areas", work.text().rows("areas").stream().map(area -> rated(work, area)).toList()),
        "confirmFocusAreas", (work, task) -> Map.of("areas", confirmed(work)),
        "writeProposedModel", (work, task) -> {
          writer.write(work);
          return forms.of("writeProposedModel");
        });
  }

  private static Map<String, Object> collected(Map<String, Object> row) {
    Map<String, Object> typed = new HashMap<>(row);
    typed.keySet().removeAll(List.of("decision", "reason"));
    return typed;
  }

  private List<Map<String, Object>> decisions(Work work) {
    List<Map<String, Object>> rows = work.text().rows("benchmarks");
    List<Benchmark> collected = benchmarks.of(work.number());
    List<Map<String, Object>> decisions = new ArrayList<>();
    for (int i = 0; i < collected.size(); i++) {
      decisions.add(Map.of("id", String.valueOf(collected.get(i).id()), "name", collected.get(i).name(), "decision", rows.get(i).get("decision"),
          "reason", rows.get(i).get("reason")));
    }
    return decisions;
  }

  private Map<String, Object> rated(Work work, Map<String, Object> area) {
    List<Benchmark> collected = benchmarks.of(work.number());
    return StoryText.with(area, Map.of("benchmarks", StoryText.numbers(area, "benchmarks").stream().map(i -> String.valueOf(collected.get(i).id())).toList()));
  }

  private List<Map<String, Object>> confirmed(Work work) {
    List<FocusArea> rated = areas.of(work.number());
    Map<Long, Integer> ranks = FocusAreas.ranks(rated);
    return rated.stream().map(area -> Map.<String, Object>of("id", String.valueOf(area.id()), "name", area.name().ar(), "score", String.valueOf(area.score()),
        "confirmed", area.priority() != FocusArea.Priority.PARK, "rank", ranks.get(area.id()))).toList();
  }
}
