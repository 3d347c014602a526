package org.sharaka.guidelines;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record why the text does not answer a need. */
@Service
@Transactional
public class ExcuseNeed {

  private final Guides guides;
  private final Drafts drafts;
  private final JdbcClient db;
  private final CurrentActor actor;

  ExcuseNeed(Guides guides, Drafts drafts, JdbcClient db, CurrentActor actor) {
    this.guides = guides;
    this.drafts = drafts;
    this.db = db;
    this.actor = actor;
  }

  public void of(CaseNumber guide, String need, String reason) {
    new TextRules().required("reason", reason, TextRules.REASON).check();
    guides.get(guide);
    int known = db.sql("update guide_uncovered_need set reason = ?, noted_by = ?, noted_at = ? where guide = ? and need = ?")
        .params(reason.strip(), actor.name(), drafts.now(), guide.value(), need).update();
    if (known == 0) {
      db.sql("insert into guide_uncovered_need (guide, need, reason, noted_by, noted_at) values (?, ?, ?, ?, ?)")
          .params(guide.value(), need, reason.strip(), actor.name(), drafts.now()).update();
    }
  }
}
