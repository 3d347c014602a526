package org.sharaka.agreements;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of negotiation of agreements. */
@Repository
@Transactional
public class NegotiationRounds {

  private final JdbcClient db;

  NegotiationRounds(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public List<NegotiationRound> of(CaseNumber number) {
    return db.sql("select * from agreement_round where number = ? order by id").param(number.value())
        .query((row, n) -> new NegotiationRound(row.getInt("text_version"), row.getObject("held_on", LocalDate.class),
            NegotiationRound.Outcome.valueOf(row.getString("outcome")), row.getString("note"), row.getString("recorded_by"))).list();
  }

  void add(CaseNumber number, NegotiationRound round) {
    db.sql("insert into agreement_round (number, text_version, held_on, outcome, note, recorded_by) values (?, ?, ?, ?, ?, ?)")
        .params(number.value(), round.textVersion(), AgreementRows.sql(round.on()), round.outcome().name(), round.note(), round.by()).update();
  }
}
