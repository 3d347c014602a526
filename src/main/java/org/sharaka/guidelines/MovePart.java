package org.sharaka.guidelines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a chapter or clause of the open draft one place up or down among its siblings; at the end it stays. */
@Service
@Transactional
public class MovePart {

  private final Drafts drafts;
  private final Parts parts;

  MovePart(Drafts drafts, Parts parts) {
    this.drafts = drafts;
    this.parts = parts;
  }

  public void of(CaseNumber guide, long part, boolean up) {
    long version = drafts.hold(guide);
    List<Long> siblings = new ArrayList<>(siblings(drafts.text(version), part));
    int from = siblings.indexOf(part);
    int to = from + (up ? -1 : 1);
    if (to >= 0 && to < siblings.size()) {
      Collections.swap(siblings, from, to);
      parts.order(version, siblings);
    }
  }

  private static List<Long> siblings(GuideText text, long part) {
    if (text.chapter(part).isPresent()) {
      return text.chapters().stream().map(GuideText.Chapter::id).toList();
    }
    GuideText.Clause clause = text.clause(part).orElseThrow(() -> new NotFound("part " + part));
    return text.chapter(clause.chapter()).orElseThrow().clauses().stream().map(GuideText.Clause::id).toList();
  }
}
