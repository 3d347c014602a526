package org.sharaka.guidelines;

import java.sql.Types;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers a comment. A later answer replaces the earlier one; the timeline keeps both. */
@Service
@Transactional
public class DisposeOfComment {

  private final Comments comments;
  private final Consultations consultations;
  private final Timeline timeline;
  private final Drafts drafts;
  private final CurrentActor actor;
  private final JdbcClient db;

  DisposeOfComment(Comments comments, Consultations consultations, Timeline timeline, Drafts drafts, CurrentActor actor, JdbcClient db) {
    this.comments = comments;
    this.consultations = consultations;
    this.timeline = timeline;
    this.drafts = drafts;
    this.actor = actor;
    this.db = db;
  }

  /** @param seen the revision of the comment that was read; its author may have changed it meanwhile */
  public void with(long id, int seen, Disposition disposition) {
    disposition.check();
    Comment comment = comments.get(id);
    if (disposition.equals(comment.disposition())) {
      return;
    }
    int answered = db.sql("""
        update guide_comment set decision = :decision, reason_ar = :reasonAr, reason_en = :reasonEn, change_ar = :changeAr,
               change_en = :changeEn, decided_by = :actor, decided_at = :now
        where id = :id and revision = :seen""").param("decision", disposition.decision().name())
        .param("reasonAr", disposition.reason().ar(), Types.VARCHAR).param("reasonEn", disposition.reason().en(), Types.VARCHAR)
        .param("changeAr", disposition.change().ar(), Types.VARCHAR).param("changeEn", disposition.change().en(), Types.VARCHAR)
        .param("actor", actor.name()).param("now", drafts.now()).param("id", id).param("seen", seen).update();
    if (answered == 0) {
      throw Refusal.of("comment.changedMeanwhile").thrown();
    }
    timeline.note(consultations.get(comment.round()).guide(), "guide.commentAnswered", Map.of("comment", id, "decision", disposition.decision().name()));
  }
}
