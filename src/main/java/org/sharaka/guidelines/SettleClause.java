package org.sharaka.guidelines;

import java.sql.Types;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles a contested clause: by another text, by keeping the text with reasons, or with the minority's view on record. */
@Service
@Transactional
public class SettleClause {

  private final Consultations consultations;
  private final Guides guides;
  private final Timeline timeline;
  private final Drafts drafts;
  private final CurrentActor actor;
  private final JdbcClient db;

  SettleClause(Consultations consultations, Guides guides, Timeline timeline, Drafts drafts, CurrentActor actor, JdbcClient db) {
    this.consultations = consultations;
    this.guides = guides;
    this.timeline = timeline;
    this.drafts = drafts;
    this.actor = actor;
    this.db = db;
  }

  /** @param settlement its author and time are not looked at */
  public void with(long roundId, long clause, ContestedClause.Settlement settlement) {
    boolean minority = settlement.outcome() == ContestedClause.Outcome.MINORITY_VIEW;
    new TextRules().say(settlement.outcome() == null, "outcome", "contested.missing.outcome")
        .say(settlement.reason().ar() == null, "reasonAr", "contested.missing.reason").bounded("reason", settlement.reason(), TextRules.REASON)
        .say(minority && settlement.minority().ar() == null, "minorityAr", "contested.missing.minority")
        .bounded("minority", settlement.minority(), TextRules.REASON).check();
    Wording view = minority ? settlement.minority() : Wording.NONE;
    int settled = db.sql("""
        update contested_clause set outcome = :outcome, settlement_ar = :ar, settlement_en = :en, minority_ar = :minorityAr,
               minority_en = :minorityEn, settled_by = :actor, settled_at = :now
        where round_id = :round and clause_id = :clause""").param("outcome", settlement.outcome().name())
        .param("ar", settlement.reason().ar()).param("en", settlement.reason().en(), Types.VARCHAR).param("minorityAr", view.ar(), Types.VARCHAR)
        .param("minorityEn", view.en(), Types.VARCHAR).param("actor", actor.name()).param("now", drafts.now()).param("round", roundId)
        .param("clause", clause).update();
    if (settled == 0) {
      throw new NotFound("contested clause " + clause);
    }
    ConsultationRound round = consultations.get(roundId);
    String number = guides.text(round.version()).clause(clause).map(GuideText.Clause::number).orElse("");
    timeline.note(round.guide(), "guide.settled", Map.of("clause", number, "outcome", settlement.outcome().name()));
  }
}
