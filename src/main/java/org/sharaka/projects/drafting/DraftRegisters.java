package org.sharaka.projects.drafting;

import java.math.BigDecimal;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists that accompany a project's draft: opportunities and challenges, required people, late objections. */
@Service
@Transactional
public class DraftRegisters {

  private final JdbcClient db;

  public enum OpportunityKind {OPPORTUNITY, CHALLENGE}

  /** @param severity 1 to 5 */
  public record Opportunity(OpportunityKind kind, String title, Sector sector, int severity, String evidence, String proposal, boolean isPublished) {}

  /** @param fte full-time equivalents */
  public record Role(String role, BigDecimal fte, String skills, String gap) {}

  public record Objection(String sender, String content, String answer) {}

  DraftRegisters(JdbcClient db) {
    this.db = db;
  }

  public void opportunities(CaseNumber number, List<Opportunity> entries) {
    db.sql("delete from opportunity where project = ?").param(number.value()).update();
    entries.forEach(e -> db.sql("insert into opportunity (project, kind, title, sector, severity, evidence, proposal, is_published) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(number.value(), e.kind().name(), e.title(), e.sector().name(), e.severity(), e.evidence(), e.proposal(), e.isPublished()).update());
  }

  public void roles(CaseNumber number, List<Role> roles) {
    db.sql("delete from required_role where project = ?").param(number.value()).update();
    roles.forEach(r -> db.sql("insert into required_role (project, role, fte, skills, gap) values (?, ?, ?, ?, ?)")
        .params(number.value(), r.role(), r.fte(), r.skills(), r.gap()).update());
  }

  public void objections(CaseNumber number, List<Objection> objections) {
    db.sql("delete from late_objection where project = ?").param(number.value()).update();
    objections.forEach(o -> db.sql("insert into late_objection (project, sender, content, answer) values (?, ?, ?, ?)")
        .params(number.value(), o.sender(), o.content(), o.answer()).update());
  }

  @Transactional(readOnly = true)
  public List<Opportunity> opportunities(CaseNumber number) {
    return db.sql("select * from opportunity where project = ? order by severity desc, id").param(number.value())
        .query((row, n) -> new Opportunity(OpportunityKind.valueOf(row.getString("kind")), row.getString("title"), Sector.valueOf(row.getString("sector")),
            row.getInt("severity"), row.getString("evidence"), row.getString("proposal"), row.getBoolean("is_published"))).list();
  }

  @Transactional(readOnly = true)
  public List<Role> roles(CaseNumber number) {
    return db.sql("select * from required_role where project = ? order by id").param(number.value())
        .query((row, n) -> new Role(row.getString("role"), row.getBigDecimal("fte"), row.getString("skills"), row.getString("gap"))).list();
  }

  @Transactional(readOnly = true)
  public List<Objection> objections(CaseNumber number) {
    return db.sql("select * from late_objection where project = ? order by id").param(number.value())
        .query((row, n) -> new Objection(row.getString("sender"), row.getString("content"), row.getString("answer"))).list();
  }
}
