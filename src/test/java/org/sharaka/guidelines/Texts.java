package org.sharaka.guidelines;

import java.util.List;

/** Texts for tests. */
final class Texts {

  private Texts() {}

  static GuideText text(GuideText.Chapter... chapters) {
    return new GuideText(List.of(chapters));
  }

  static GuideText.Chapter chapter(long id, int number, GuideText.Clause... clauses) {
    return new GuideText.Chapter(id, number, new Wording("الباب " + id, "Chapter " + id), 1, List.of(clauses));
  }

  static GuideText.Clause clause(long id, long chapter, int place, String ar, String en) {
    return new GuideText.Clause(id, chapter + "-" + place, chapter, new Wording("البند " + chapter, "Clause"), new Wording(ar, en), Wording.NONE, false, 1, List.of());
  }

  static GuideText.Clause cited(GuideText.Clause clause) {
    return new GuideText.Clause(clause.id(), clause.number(), clause.chapter(), clause.title(), clause.statement(), clause.guidance(), clause.core(), 1,
        List.of(new Evidence(1, EvidenceKind.BENCHMARK, "B-01", "1")));
  }
}
