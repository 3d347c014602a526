package org.sharaka.workflow.demo;

import java.util.List;
import java.util.Map;
import org.sharaka.guidelines.CiteEvidence;
import org.sharaka.guidelines.Evidence;
import org.sharaka.guidelines.EvidenceKind;
import org.sharaka.guidelines.ExcuseNeed;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.NeedCoverage;
import org.sharaka.guidelines.ReviseChapter;
import org.sharaka.guidelines.ReviseClause;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.outreach.Needs;
import org.sharaka.projects.research.Benchmark;
import org.sharaka.projects.research.Benchmarks;
import org.springframework.stereotype.Component;

/** Writes a story's guide or charter clause by clause, each with the needs and benchmarks it rests on. */
@Component
class GuideWriter {

  private final Guides guides;
  private final ReviseChapter reviseChapter;
  private final ReviseClause reviseClause;
  private final CiteEvidence cite;
  private final ExcuseNeed excuse;
  private final NeedCoverage coverage;
  private final Needs needs;
  private final Benchmarks benchmarks;

  GuideWriter(Guides guides, ReviseChapter reviseChapter, ReviseClause reviseClause, CiteEvidence cite, ExcuseNeed excuse, NeedCoverage coverage,
      Needs needs, Benchmarks benchmarks) {
    this.guides = guides;
    this.reviseChapter = reviseChapter;
    this.reviseClause = reviseClause;
    this.cite = cite;
    this.excuse = excuse;
    this.coverage = coverage;
    this.needs = needs;
    this.benchmarks = benchmarks;
  }

  /** A draft that has text already stays as it is. */
  void write(Work work) {
    Guide guide = guides.ofProject(work.number()).orElseThrow();
    if (!guides.text(guide.latest().id()).isEmpty()) {
      return;
    }
    for (Map<String, Object> chapter : work.text().rows("chapters")) {
      long id = reviseChapter.with(guide.number(), null, wording(chapter, "ar", "en"), 0);
      StoryText.rows(chapter, "clauses").forEach(clause -> clause(work, guide.number(), id, clause));
    }
  }

  /** Gives the wording of a clause a new end, as its proposal asked. */
  void amend(Work work, int clause, String addition) {
    CaseNumber guide = guides.ofProject(work.number()).orElseThrow().number();
    GuideText text = guides.text(guides.get(guide).latest().id());
    GuideText.Clause present = text.clauses().toList().get(clause);
    Wording statement = new Wording(present.statement().ar().replaceAll("\\.$", "") + "، " + addition + ".", present.statement().en());
    reviseClause.with(new ReviseClause.Revision(guide, present.id(), present.chapter(), present.title(), statement, present.guidance(), present.core(),
        present.revision()));
  }

  /** What no clause answers gets a reason. */
  void explainTheRest(Work work) {
    CaseNumber guide = guides.ofProject(work.number()).orElseThrow().number();
    List<NeedCoverage.Need> all = needs.of(work.number()).stream().map(n -> new NeedCoverage.Need(String.valueOf(n.id()), n.text().ar())).toList();
    coverage.of(guide, all).stream().filter(NeedCoverage.Line::isOpen)
        .forEach(line -> excuse.of(guide, line.need().id(), "يُعالج هذا الاحتياج في الخطة التنفيذية لا في نص الدليل."));
  }

  private void clause(Work work, CaseNumber guide, long chapter, Map<String, Object> row) {
    long id = reviseClause.with(new ReviseClause.Revision(guide, null, chapter, wording(row, "ar", "en"), wording(row, "statementAr", "statementEn"),
        wording(row, "guidanceAr", "guidanceEn"), Boolean.TRUE.equals(row.get("core")), 0));
    List<String> themes = StoryText.strings(row, "themes");
    needs.of(work.number()).stream().filter(need -> themes.contains(need.theme().code()))
        .forEach(need -> cite.on(guide, id, new Evidence(0, EvidenceKind.STAKEHOLDER_NEED, need.text().ar(), String.valueOf(need.id()))));
    List<Benchmark> collected = benchmarks.of(work.number());
    StoryText.numbers(row, "benchmarks").stream().map(collected::get)
        .forEach(benchmark -> cite.on(guide, id, new Evidence(0, EvidenceKind.BENCHMARK, benchmark.name(), String.valueOf(benchmark.id()))));
  }

  private static Wording wording(Map<String, Object> row, String ar, String en) {
    return new Wording((String) row.get(ar), (String) row.get(en));
  }
}
