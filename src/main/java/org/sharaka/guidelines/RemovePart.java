package org.sharaka.guidelines;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a clause, or a chapter without clauses, out of the open draft; earlier versions keep it. */
@Service
@Transactional
public class RemovePart {

  private final Drafts drafts;
  private final Parts parts;

  RemovePart(Drafts drafts, Parts parts) {
    this.drafts = drafts;
    this.parts = parts;
  }

  public void from(CaseNumber guide, long part) {
    long version = drafts.hold(guide);
    GuideText text = drafts.text(version);
    if (text.chapter(part).filter(c -> !c.clauses().isEmpty()).isPresent()) {
      throw Refusal.of("guide.chapterNotEmpty").thrown();
    }
    if (text.chapter(part).isEmpty() && text.clause(part).isEmpty()) {
      throw new NotFound("part " + part);
    }
    parts.remove(version, part);
  }
}
