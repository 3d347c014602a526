package org.sharaka.guidelines;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a clause to the open draft or changes one. */
@Service
@Transactional
public class ReviseClause {

  private final Drafts drafts;
  private final Parts parts;

  /**
   * @param clause  {@code null} to add one at the end of the chapter
   * @param chapter the chapter it stands in from now on
   * @param seen    the revision that was read before, when one is changed
   */
  public record Revision(CaseNumber guide, Long clause, Long chapter, Wording title, Wording statement, Wording guidance, boolean core, int seen) {}

  ReviseClause(Drafts drafts, Parts parts) {
    this.drafts = drafts;
    this.parts = parts;
  }

  /** @return the id of the clause */
  public long with(Revision revision) {
    new TextRules().required("title", revision.title(), TextRules.TITLE).required("statement", revision.statement(), TextRules.LONG)
        .bounded("guidance", revision.guidance(), TextRules.LONG).check();
    long version = drafts.hold(revision.guide());
    GuideText before = drafts.text(version);
    boolean known = revision.chapter() != null && before.chapter(revision.chapter()).isPresent();
    new TextRules().say(!known, "chapter", "guide.missing.chapter").check();
    PartText text = new PartText(revision.chapter(), revision.title(), revision.statement(), revision.guidance(), revision.core());
    if (revision.clause() == null) {
      return parts.add(revision.guide(), version, text);
    }
    before.clause(revision.clause()).orElseThrow(() -> new NotFound("clause " + revision.clause()));
    parts.change(version, revision.clause(), text, revision.seen());
    return revision.clause();
  }
}
