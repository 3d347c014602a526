package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what events have beyond other gatherings. */
@Service
@Transactional
public class Events {

  private final JdbcClient db;

  Events(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public EventTerms terms(CaseNumber event) {
    return db.sql("select * from event_terms where number = ?").param(event.value())
        .query((row, n) -> new EventTerms(event, EventType.valueOf(row.getString("type")), row.getString("concept"), row.getString("fact_sheet"),
            row.getString("proposed_by"), row.getString("approved_by"), row.getString("remark"), row.getString("closing_statement"))).optional()
        .orElseThrow(() -> new NotFound(event));
  }

  void add(EventTerms terms) {
    db.sql("insert into event_terms (number, type) values (?, ?)").params(terms.event().value(), terms.type().name()).update();
  }

  void save(EventTerms terms) {
    db.sql("""
        update event_terms set concept = :concept, fact_sheet = :sheet, proposed_by = :proposer, approved_by = :approver, remark = :remark,
          closing_statement = :closing where number = :number""")
        .param("concept", terms.concept()).param("sheet", terms.factSheet()).param("proposer", terms.proposedBy())
        .param("approver", terms.approvedBy()).param("remark", terms.remark()).param("closing", terms.closingStatement())
        .param("number", terms.event().value()).update();
  }
}
