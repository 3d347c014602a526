package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a pass when all have spoken. When anything was returned, a draft is there to be corrected afterwards, be it that
 * one has to be opened.
 */
@Service
@Transactional
public class WeighReview {

  private final Reviews reviews;
  private final Guides guides;
  private final OpenDraft openDraft;
  private final Timeline timeline;
  private final Drafts drafts;
  private final JdbcClient db;

  WeighReview(Reviews reviews, Guides guides, OpenDraft openDraft, Timeline timeline, Drafts drafts, JdbcClient db) {
    this.reviews = reviews;
    this.guides = guides;
    this.openDraft = openDraft;
    this.timeline = timeline;
    this.drafts = drafts;
    this.db = db;
  }

  public ReviewOutcome of(long id) {
    Review review = reviews.get(id);
    ReviewOutcome outcome = review.weighed();
    Guide guide = guides.get(review.guide());
    if (outcome != ReviewOutcome.REVIEWED) {
      openDraft.of(guide.number(), guide.draft().map(GuideVersion::milestone).orElse(guide.resumes()));
    }
    db.sql("update guide_review_round set outcome = ?, settled_at = ? where id = ?").params(outcome.name(), drafts.now(), id).update();
    timeline.note(guide.number(), "guide.reviewed", Map.of("round", review.round(), "returned", review.returned().size()));
    return outcome;
  }
}
