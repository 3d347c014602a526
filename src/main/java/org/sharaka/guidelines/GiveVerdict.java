package org.sharaka.guidelines;

import java.sql.Types;
import java.util.List;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what one reviewer found: approved, or returned with findings. */
@Service
@Transactional
public class GiveVerdict {

  private final Reviews reviews;
  private final Drafts drafts;
  private final CurrentActor actor;
  private final JdbcClient db;

  GiveVerdict(Reviews reviews, Drafts drafts, CurrentActor actor, JdbcClient db) {
    this.reviews = reviews;
    this.drafts = drafts;
    this.actor = actor;
    this.db = db;
  }

  public void with(long review, ReviewAspect aspect, boolean approved, List<Review.Finding> findings) {
    reviews.get(review);
    TextRules rules = new TextRules().say(!approved && findings.isEmpty(), "findings", "review.missing.findings");
    findings.forEach(f -> rules.say(PlainText.of(f.words()) == null, "findings", "review.missing.words")
        .bounded("findings", f.words(), TextRules.REASON));
    rules.check();
    db.sql("delete from guide_review_finding where round_id = ? and aspect = ?").params(review, aspect.name()).update();
    db.sql("delete from guide_review where round_id = ? and aspect = ?").params(review, aspect.name()).update();
    db.sql("insert into guide_review (round_id, aspect, approved, reviewer, reviewed_at) values (?, ?, ?, ?, ?)")
        .params(review, aspect.name(), approved, actor.name(), drafts.now()).update();
    findings.forEach(f -> db.sql("insert into guide_review_finding (round_id, aspect, clause, finding) values (:round, :aspect, :clause, :finding)")
        .param("round", review).param("aspect", aspect.name()).param("clause", PlainText.of(f.clause()), Types.VARCHAR)
        .param("finding", PlainText.of(f.words())).update());
  }
}
