package org.sharaka.projects;

import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Someone in charge of the project says whether the memo is fit to be decided on. */
@Service
@Transactional
public class ReviewGate {

  private final JdbcClient db;
  private final CurrentActor actor;

  ReviewGate(JdbcClient db, CurrentActor actor) {
    this.db = db;
    this.actor = actor;
  }

  public void review(long gate, String opinion) {
    db.sql("update gate set reviewer = ?, review = ? where id = ? and decided_at is null").params(actor.name(), opinion, gate).update();
  }
}
