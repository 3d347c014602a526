package org.sharaka.guidelines;

import java.sql.Types;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a record to what a clause of the open draft rests on; the same record a second time changes nothing. */
@Service
@Transactional
public class CiteEvidence {

  private static final int LINK = 200;

  private final Drafts drafts;
  private final JdbcClient db;

  CiteEvidence(Drafts drafts, JdbcClient db) {
    this.drafts = drafts;
    this.db = db;
  }

  /** @param evidence its id is not looked at */
  public void on(CaseNumber guide, long clause, Evidence evidence) {
    new TextRules().say(evidence.kind() == null, "kind", "guide.missing.kind").required("label", evidence.label(), TextRules.TITLE)
        .bounded("link", evidence.link(), LINK).check();
    long version = drafts.hold(guide);
    String label = evidence.label().strip();
    String link = evidence.link() == null || evidence.link().isBlank() ? null : evidence.link().strip();
    if (drafts.clause(version, clause).evidence().stream().noneMatch(e -> e.kind() == evidence.kind() && e.label().equals(label))) {
      db.sql("insert into guide_evidence (version_id, part_id, kind, label, link) values (:version, :part, :kind, :label, :link)")
          .param("version", version).param("part", clause).param("kind", evidence.kind().name()).param("label", label)
          .param("link", link, Types.VARCHAR).update();
    }
  }
}
