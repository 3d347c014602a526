package org.sharaka.guidelines;

import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what became of the findings of a pass: what was corrected, and what was not and why. */
@Service
@Transactional
public class AnswerFindings {

  private final Reviews reviews;
  private final CurrentActor actor;
  private final JdbcClient db;

  AnswerFindings(Reviews reviews, CurrentActor actor, JdbcClient db) {
    this.reviews = reviews;
    this.actor = actor;
    this.db = db;
  }

  public void of(long review, String response) {
    reviews.get(review);
    new TextRules().say(PlainText.of(response) == null, "response", "review.missing.response").bounded("response", response, TextRules.LONG).check();
    db.sql("update guide_review_round set response = ?, corrected_by = ? where id = ?").params(PlainText.of(response), actor.name(), review).update();
  }
}
