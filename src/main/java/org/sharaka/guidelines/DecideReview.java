package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about a text that was returned time and again: {@link ReviewOutcome#ACCEPTED} as it is,
 * {@link ReviewOutcome#CORRECTION} once more, or {@link ReviewOutcome#RETURNED} to drafting. Always with a reason.
 */
@Service
@Transactional
public class DecideReview {

  private final Reviews reviews;
  private final Timeline timeline;
  private final Drafts drafts;
  private final CurrentActor actor;
  private final JdbcClient db;

  DecideReview(Reviews reviews, Timeline timeline, Drafts drafts, CurrentActor actor, JdbcClient db) {
    this.reviews = reviews;
    this.timeline = timeline;
    this.drafts = drafts;
    this.actor = actor;
    this.db = db;
  }

  public void of(long id, ReviewOutcome decision, String reason) {
    Review review = reviews.get(id);
    boolean possible = decision == ReviewOutcome.ACCEPTED || decision == ReviewOutcome.CORRECTION || decision == ReviewOutcome.RETURNED;
    new TextRules().say(!possible, "decision", "review.missing.decision").required("reason", reason, TextRules.REASON).check();
    db.sql("update guide_review_round set outcome = ?, reason = ?, decided_by = ?, settled_at = ? where id = ?")
        .params(decision.name(), PlainText.of(reason), actor.name(), drafts.now(), id).update();
    timeline.note(review.guide(), "guide.reviewDecided", Map.of("decision", decision.name(), "reason", PlainText.of(reason)));
  }
}
