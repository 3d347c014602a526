package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Someone of the office says what they make of a paper that was handed in for a forum. */
@Service
@Transactional
public class ReviewPaper {

  private final Gatherings gatherings;
  private final ForumPapers papers;
  private final CurrentActor actor;

  ReviewPaper(Gatherings gatherings, ForumPapers papers, CurrentActor actor) {
    this.gatherings = gatherings;
    this.papers = papers;
    this.actor = actor;
  }

  public void review(CaseNumber event, long paper, ForumPaper.Verdict verdict, String note) {
    gatherings.lock(event);
    papers.onlyOpen(event);
    if (verdict == null) {
      throw Refusal.at("verdict", "forum.verdict").thrown();
    }
    papers.save(papers.get(event, paper).reviewed(new ForumPaper.Review(actor.name(), verdict, new Typed("note", note).optional(ForumPaper.LONGEST_NOTE))));
  }
}
