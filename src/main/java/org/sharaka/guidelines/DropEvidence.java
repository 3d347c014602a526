package org.sharaka.guidelines;

import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a record out of what a clause of the open draft rests on. */
@Service
@Transactional
public class DropEvidence {

  private final Drafts drafts;
  private final JdbcClient db;

  DropEvidence(Drafts drafts, JdbcClient db) {
    this.drafts = drafts;
    this.db = db;
  }

  public void from(CaseNumber guide, long clause, long evidence) {
    db.sql("delete from guide_evidence where id = ? and version_id = ? and part_id = ?").params(evidence, drafts.hold(guide), clause).update();
  }
}
