package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a clause on the list of the contested ones. What was settled stays settled; marked again, only the figures are new. */
@Service
@Transactional
public class MarkContested {

  private final Consultations consultations;
  private final Timeline timeline;
  private final Guides guides;
  private final Drafts drafts;
  private final JdbcClient db;

  MarkContested(Consultations consultations, Timeline timeline, Guides guides, Drafts drafts, JdbcClient db) {
    this.consultations = consultations;
    this.timeline = timeline;
    this.guides = guides;
    this.drafts = drafts;
    this.db = db;
  }

  /** @param ground the answer of the decision, named in the bundles under {@code contested.ground} */
  public void of(long roundId, Objections.Objection objection, String ground) {
    int known = db.sql("update contested_clause set sectors = ?, key_objection = ? where round_id = ? and clause_id = ?")
        .params(objection.sectors(), objection.key(), roundId, objection.clause()).update();
    if (known == 0) {
      db.sql("insert into contested_clause (round_id, clause_id, ground, sectors, key_objection, found_at) values (?, ?, ?, ?, ?, ?)")
          .params(roundId, objection.clause(), ground, objection.sectors(), objection.key(), drafts.now()).update();
      ConsultationRound round = consultations.get(roundId);
      String number = guides.text(round.version()).clause(objection.clause()).map(GuideText.Clause::number).orElse("");
      timeline.note(round.guide(), "guide.contested", Map.of("clause", number, "ground", ground));
    }
  }
}
