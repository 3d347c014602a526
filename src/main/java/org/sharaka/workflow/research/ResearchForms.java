package org.sharaka.workflow.research;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.guidelines.Milestone;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TextKind;
import org.sharaka.projects.outreach.Codebook;
import org.sharaka.projects.research.Benchmark;
import org.sharaka.projects.research.Benchmarks;
import org.sharaka.projects.research.FocusArea;
import org.sharaka.projects.research.FocusAreas;
import org.sharaka.workflow.phases.GuideWords;
import org.sharaka.workflow.phases.ProjectHeading;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class ResearchForms implements ProcessForms {

  static final String KEY = "phase2Research";

  private final ProjectTexts texts;
  private final Benchmarks benchmarks;
  private final FocusAreas focusAreas;
  private final Codebook codebook;
  private final ResearchWords words;
  private final ProjectHeading heading;
  private final GuideWords guides;

  ResearchForms(ProjectTexts texts, Benchmarks benchmarks, FocusAreas focusAreas, Codebook codebook, ResearchWords words, ProjectHeading heading,
      GuideWords guides) {
    this.texts = texts;
    this.benchmarks = benchmarks;
    this.focusAreas = focusAreas;
    this.codebook = codebook;
    this.words = words;
    this.heading = heading;
    this.guides = guides;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(KEY)
        .task("defineProtocol", this::protocolShown, this::defineProtocol)
        .task("collectBenchmarks", this::collectShown, this::collect)
        .task("checkBenchmarks", this::checkShown, this::check)
        .task("decideBenchmarks", this::decideShown, this::decide)
        .task("rateFocusAreas", this::rateShown, this::rate)
        .task("confirmFocusAreas", this::confirmShown, this::confirm)
        .task("writeProposedModel", this::modelShown, this::finishModel);
  }

  private Map<String, ?> protocolShown(TaskContext task) {
    Map<String, Object> shown = heading.of(task.caseNumber());
    shown.put("themes", words.topThemes(task.caseNumber()));
    shown.put("questions", texts.read(task.caseNumber(), TextKind.RESEARCH_QUESTIONS));
    shown.put("sources", texts.read(task.caseNumber(), TextKind.RESEARCH_SOURCES));
    shown.put("criteria", texts.read(task.caseNumber(), TextKind.RESEARCH_CRITERIA));
    return shown;
  }

  private Map<String, ?> defineProtocol(TaskContext task, FormValues values) {
    texts.write(task.caseNumber(), TextKind.RESEARCH_QUESTIONS, values.text("questions"));
    texts.write(task.caseNumber(), TextKind.RESEARCH_SOURCES, values.text("sources"));
    texts.write(task.caseNumber(), TextKind.RESEARCH_CRITERIA, values.text("criteria"));
    return Map.of();
  }

  private Map<String, ?> collectShown(TaskContext task) {
    Map<String, Object> shown = heading.of(task.caseNumber());
    shown.put("protocol", texts.read(task.caseNumber(), TextKind.RESEARCH_QUESTIONS));
    shown.put("returned", texts.read(task.caseNumber(), TextKind.PEER_REMARKS));
    shown.put("exception", texts.read(task.caseNumber(), TextKind.RESEARCH_EXCEPTION));
    List<Map<String, Object>> collected = benchmarks.of(task.caseNumber()).stream().map(ResearchForms::row).toList();
    if (!collected.isEmpty()) {
      shown.put("benchmarks", collected);
    }
    return shown;
  }

  private Map<String, ?> collect(TaskContext task, FormValues values) {
    CaseNumber number = task.caseNumber();
    benchmarks.collect(number, values.rows("benchmarks").stream().map(ResearchForms::benchmark).toList(), values.text("exception"));
    texts.write(number, TextKind.RESEARCH_EXCEPTION, values.text("exception"));
    texts.write(number, TextKind.PEER_REMARKS, null);
    return Map.of("benchmarksBy", task.actor());
  }

  private Map<String, ?> checkShown(TaskContext task) {
    return Map.of("list", words.benchmarks(benchmarks.of(task.caseNumber())));
  }

  /** The check is worth something only when somebody else does it. */
  private Map<String, ?> check(TaskContext task, FormValues values) {
    if (task.actor().equals(task.facts().get("benchmarksBy"))) {
      throw Refusal.of("research.selfCheck").thrown();
    }
    texts.write(task.caseNumber(), TextKind.PEER_REMARKS, values.text("remarks"));
    return Map.of("benchmarksSound", values.yes("sound"));
  }

  private Map<String, ?> decideShown(TaskContext task) {
    return Map.of("decisions", benchmarks.of(task.caseNumber()).stream().map(b -> {
      Map<String, Object> row = new HashMap<>(Map.of("id", String.valueOf(b.id()), "name", b.name()));
      row.put("decision", b.decision() == null ? null : b.decision().name());
      row.put("reason", b.reason());
      return row;
    }).toList());
  }

  private Map<String, ?> decide(TaskContext task, FormValues values) {
    benchmarks.decide(task.caseNumber(), values.rows("decisions").stream()
        .map(row -> new Benchmarks.Verdict(row.id("id"), row.choice("decision", Benchmark.Decision.class), row.text("reason"))).toList());
    return Map.of();
  }

  private Map<String, ?> rateShown(TaskContext task) {
    CaseNumber number = task.caseNumber();
    List<Benchmark> supporting = benchmarks.of(number).stream().filter(b -> b.decision() != Benchmark.Decision.REJECT).toList();
    Map<String, Object> shown = new HashMap<>();
    shown.put("matrix", words.matrix(number));
    shown.put("themeOptions", Options.of(codebook.themes(), t -> t.code(), t -> t.name()));
    shown.put("benchmarkOptions", Options.of(supporting, Benchmark::id, Benchmark::name));
    List<FocusArea> rated = focusAreas.of(number);
    if (!rated.isEmpty()) {
      shown.put("areas", rated.stream().map(ResearchForms::row).toList());
    }
    return shown;
  }

  private Map<String, ?> rate(TaskContext task, FormValues values) {
    focusAreas.rate(task.caseNumber(), values.rows("areas").stream().map(row -> FocusArea.candidate(
        new LocalizedText(row.text("nameAr"), row.text("nameEn")), row.text("theme"), row.choices("benchmarks").stream().map(Long::valueOf).toList(),
        row.integer("alignment"), row.integer("feasibility"), row.integer("strength"), row.integer("urgency"))).toList());
    return Map.of();
  }

  private Map<String, ?> confirmShown(TaskContext task) {
    List<FocusArea> areas = focusAreas.of(task.caseNumber());
    Map<Long, Integer> ranks = FocusAreas.ranks(areas);
    List<Map<String, Object>> rows = new ArrayList<>();
    areas.stream().sorted((a, b) -> ranks.get(a.id()) - ranks.get(b.id())).forEach(area -> rows.add(Map.of("id", String.valueOf(area.id()), "name", area.name(),
        "score", String.valueOf(area.score()), "confirmed", area.priority() == FocusArea.Priority.PRIORITY, "rank", ranks.get(area.id()))));
    return Map.of("scores", words.scores(areas), "areas", rows);
  }

  private Map<String, ?> confirm(TaskContext task, FormValues values) {
    focusAreas.confirm(task.caseNumber(), values.rows("areas").stream()
        .map(row -> new FocusAreas.Confirmation(row.id("id"), row.yes("confirmed"), row.integer("rank"), row.text("reason"))).toList());
    guides.begin(new CaseNumber(task.text("guideNumber")), Milestone.PROPOSED_MODEL);
    return Map.of();
  }

  private Map<String, ?> modelShown(TaskContext task) {
    Map<String, Object> shown = heading.of(task.caseNumber());
    shown.putAll(guides.openDraft(new CaseNumber(task.text("guideNumber"))));
    return shown;
  }

  private Map<String, ?> finishModel(TaskContext task, FormValues values) {
    guides.freeze(new CaseNumber(task.text("guideNumber")));
    return Map.of();
  }

  private static Benchmark benchmark(FormValues row) {
    return new Benchmark(0, row.text("name"), row.text("body"), row.choice("scope", Benchmark.Scope.class), row.choice("type", Benchmark.Type.class),
        row.integer("year"), row.text("url"), row.text("summary"), row.integer("relevance"), row.integer("transferability"), row.integer("strength"), null, null);
  }

  private static Map<String, Object> row(Benchmark b) {
    Map<String, Object> row = new HashMap<>(Map.of("name", b.name(), "body", b.body(), "scope", b.scope().name(), "type", b.type().name(), "year", b.year(),
        "summary", b.summary(), "relevance", b.relevance(), "transferability", b.transferability(), "strength", b.strength()));
    row.put("url", b.url());
    return row;
  }

  private static Map<String, Object> row(FocusArea area) {
    return new HashMap<>(Map.of("nameAr", area.name().ar(), "nameEn", area.name().en(), "theme", area.theme(),
        "benchmarks", area.benchmarks().stream().map(String::valueOf).toList(), "alignment", area.alignment(), "feasibility", area.feasibility(),
        "strength", area.strength(), "urgency", area.urgency()));
  }
}
