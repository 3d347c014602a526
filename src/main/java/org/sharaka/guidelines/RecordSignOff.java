package org.sharaka.guidelines;

import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records where a sector stands on the newest version. It may change its mind after mediation, and then the mediation is
 * on record; the timeline keeps what was said before.
 */
@Service
@Transactional
public class RecordSignOff {

  private static final int NAME = 200;

  private final Guides guides;
  private final SignOffs signOffs;
  private final Timeline timeline;
  private final Drafts drafts;
  private final CurrentActor actor;
  private final JdbcClient db;

  /** @param mediation needed when the sector took another stance before */
  public record Statement(CaseNumber guide, Sector sector, Stance stance, String statement, String signatory, String mediation) {}

  RecordSignOff(Guides guides, SignOffs signOffs, Timeline timeline, Drafts drafts, CurrentActor actor, JdbcClient db) {
    this.guides = guides;
    this.signOffs = signOffs;
    this.timeline = timeline;
    this.drafts = drafts;
    this.actor = actor;
    this.db = db;
  }

  public void with(Statement said) {
    long version = guides.get(said.guide()).latest().id();
    Optional<SignOff> earlier = signOffs.of(said.guide()).stream().filter(s -> s.version() == version && s.sector() == said.sector()).findFirst();
    check(said, earlier);
    db.sql("delete from sector_sign_off where version_id = ? and sector = ?").params(version, said.sector().name()).update();
    db.sql("""
        insert into sector_sign_off (guide, version_id, sector, stance, statement, signatory, mediation, recorded_by, recorded_at)
        values (:guide, :version, :sector, :stance, :statement, :signatory, :mediation, :actor, :now)""")
        .param("guide", said.guide().value()).param("version", version).param("sector", said.sector().name()).param("stance", said.stance().name())
        .param("statement", PlainText.of(said.statement()), Types.VARCHAR).param("signatory", PlainText.of(said.signatory()))
        .param("mediation", PlainText.of(said.mediation()), Types.VARCHAR).param("actor", actor.name()).param("now", drafts.now()).update();
    timeline.note(said.guide(), "guide.signedOff", Map.of("sector", said.sector().name(), "stance", said.stance().name()));
  }

  private static void check(Statement said, Optional<SignOff> earlier) {
    boolean changed = earlier.filter(e -> e.stance() != said.stance()).isPresent();
    new TextRules().say(said.sector() == null, "sector", "signOff.missing.sector").say(said.stance() == null, "stance", "signOff.missing.stance")
        .say(said.stance() != Stance.AGREE && PlainText.of(said.statement()) == null, "statement", "signOff.missing.statement")
        .say(PlainText.of(said.signatory()) == null, "signatory", "signOff.missing.signatory")
        .say(changed && PlainText.of(said.mediation()) == null, "mediation", "signOff.missing.mediation")
        .bounded("statement", said.statement(), TextRules.REASON).bounded("signatory", said.signatory(), NAME)
        .bounded("mediation", said.mediation(), TextRules.REASON).check();
  }
}
