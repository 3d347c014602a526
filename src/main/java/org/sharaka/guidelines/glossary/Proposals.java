package org.sharaka.guidelines.glossary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sharaka.guidelines.glossary.Proposal.Decided;
import org.sharaka.guidelines.glossary.Proposal.Origin;
import org.sharaka.guidelines.glossary.Proposal.Retirement;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All proposals about terms. */
@Repository
@Transactional(readOnly = true)
public class Proposals {

  private final JdbcClient db;

  Proposals(JdbcClient db) {
    this.db = db;
  }

  public Proposal get(CaseNumber number) {
    return db.sql("select * from term_proposal where number = ?").param(number.value()).query(Proposals::proposal).optional().orElseThrow(() -> new NotFound(number));
  }

  /** Those that are not decided, the oldest first. */
  public List<Proposal> open() {
    return db.sql("select * from term_proposal where status in ('PROPOSED', 'RETURNED') order by proposed_at, number").query(Proposals::proposal).list();
  }

  /** What organisations proposed, the newest first. */
  public List<Proposal> of(Collection<Long> organisations) {
    return organisations.isEmpty() ? List.of() : db.sql("select * from term_proposal where organisation_id in (:ids) order by proposed_at desc, number desc limit 50")
        .param("ids", organisations).query(Proposals::proposal).list();
  }

  @Transactional
  void add(Proposal p) {
    db.sql("""
        insert into term_proposal (number, kind, status, area, term_ar, term_en, definition_ar, definition_en, source, term_id, successor, reason,
                                   organisation_id, proposed_by, written_by, proposed_at, version)
        values (:number, :kind, :status, :area, :termAr, :termEn, :definitionAr, :definitionEn, :source, :term, :successor, :reason,
                :organisation, :by, :by, :at, 0)""").params(Map.of("number", p.number().value(), "kind", p.kind().name(), "status", p.status().name(),
            "area", p.text().area().name(), "termAr", p.text().termAr(), "termEn", p.text().termEn(), "definitionAr", p.text().definitionAr(),
            "definitionEn", p.text().definitionEn(), "by", p.origin().by(), "at", Timestamp.from(p.origin().at())))
        .param("source", p.text().source(), Types.VARCHAR).param("term", p.retirement() == null ? null : p.retirement().term(), Types.BIGINT)
        .param("successor", p.retirement() == null ? null : p.retirement().successor(), Types.BIGINT)
        .param("reason", p.retirement() == null ? null : p.retirement().reason(), Types.VARCHAR).param("organisation", p.origin().organisation(), Types.BIGINT).update();
  }

  @Transactional
  void save(Proposal p) {
    Decided decided = p.decided();
    int saved = db.sql("""
        update term_proposal set status = :status, area = :area, term_ar = :termAr, term_en = :termEn, definition_ar = :definitionAr,
               definition_en = :definitionEn, source = :source, written_by = :writer, ruling = :ruling, ruled_by = :ruledBy, ruled_at = :ruledAt,
               version = version + 1 where number = :number and version = :version""").param("status", p.status().name()).param("area", p.text().area().name())
        .param("termAr", p.text().termAr()).param("termEn", p.text().termEn()).param("definitionAr", p.text().definitionAr())
        .param("definitionEn", p.text().definitionEn()).param("source", p.text().source(), Types.VARCHAR).param("writer", p.writtenBy())
        .param("ruling", decided == null ? null : decided.reason(), Types.VARCHAR).param("ruledBy", decided == null ? null : decided.by(), Types.VARCHAR)
        .param("ruledAt", decided == null ? null : Timestamp.from(decided.at()), Types.TIMESTAMP).param("number", p.number().value())
        .param("version", p.version()).update();
    if (saved == 0) {
      throw new OptimisticLockingFailureException("proposal " + p.number());
    }
  }

  private static Proposal proposal(ResultSet row, int n) throws SQLException {
    ProposalKind kind = ProposalKind.valueOf(row.getString("kind"));
    Retirement retirement = kind == ProposalKind.NEW ? null
        : new Retirement(row.getLong("term_id"), row.getObject("successor", Long.class), row.getString("reason"));
    String ruledBy = row.getString("ruled_by");
    return new Proposal(new CaseNumber(row.getString("number")), kind, Glossary.text(row), retirement,
        new Origin(row.getString("proposed_by"), row.getObject("organisation_id", Long.class), row.getTimestamp("proposed_at").toInstant()),
        row.getString("written_by"), ProposalStatus.valueOf(row.getString("status")),
        ruledBy == null ? null : new Decided(row.getString("ruling"), ruledBy, row.getTimestamp("ruled_at").toInstant()), row.getLong("version"));
  }
}
