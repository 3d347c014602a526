package org.sharaka.gatherings;

import java.time.LocalDate;
import java.util.List;
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
            new EventTerms.Forum(row.getObject("edition", Integer.class), row.getString("theme"), row.getObject("papers_until", LocalDate.class)),
            row.getString("proposed_by"), row.getString("approved_by"), row.getString("remark"), row.getString("closing_statement"))).optional()
        .orElseThrow(() -> new NotFound(event));
  }

  /** The forums that anyone may read of, the latest first. */
  @Transactional(readOnly = true)
  public List<CaseNumber> forums(int limit) {
    return db.sql("""
        select t.number from event_terms t join gathering g on g.number = t.number
        where t.type = 'FORUM' and t.approved_by is not null and g.first_day is not null order by g.first_day desc, t.number limit ?""").param(limit)
        .query(String.class).list().stream().map(CaseNumber::new).toList();
  }

  void add(EventTerms terms) {
    db.sql("insert into event_terms (number, type) values (?, ?)").params(terms.event().value(), terms.type().name()).update();
  }

  void save(EventTerms terms) {
    db.sql("""
        update event_terms set concept = :concept, fact_sheet = :sheet, proposed_by = :proposer, approved_by = :approver, remark = :remark,
          closing_statement = :closing, edition = :edition, theme = :theme, papers_until = :papersUntil where number = :number""")
        .param("concept", terms.concept()).param("sheet", terms.factSheet()).param("proposer", terms.proposedBy())
        .param("approver", terms.approvedBy()).param("remark", terms.remark()).param("edition", terms.forum().edition())
        .param("theme", terms.forum().theme()).param("papersUntil", terms.forum().papersUntil()).param("closing", terms.closingStatement())
        .param("number", terms.event().value()).update();
  }
}
