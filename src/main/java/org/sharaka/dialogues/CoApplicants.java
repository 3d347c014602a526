package org.sharaka.dialogues;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations that ask together with the applicant. */
@Service
@Transactional
public class CoApplicants {

  private final JdbcClient db;
  private final RequestParties parties;

  /**
   * @param organisation of the register; {@code null} for one that is not in it
   * @param joinedBy     the request it asked with before that was merged into this one
   */
  public record CoApplicant(Long organisation, String name, CaseNumber joinedBy) {}

  CoApplicants(JdbcClient db, RequestParties parties) {
    this.db = db;
    this.parties = parties;
  }

  @Transactional(readOnly = true)
  public List<CoApplicant> of(CaseNumber request) {
    return db.sql("select * from request_co_applicant where number = ? order by id").param(request.value()).query((row, n) -> {
      String joined = row.getString("joined_by");
      return new CoApplicant(row.getObject("organisation_id", Long.class), row.getString("name"), joined == null ? null : new CaseNumber(joined));
    }).list();
  }

  void add(CaseNumber request, String name) {
    add(request, new CoApplicant(parties.named(name).map(Organisation::id).orElse(null), name, null));
  }

  void add(CaseNumber request, CoApplicant joining) {
    db.sql("insert into request_co_applicant (number, organisation_id, name, joined_by) values (:number, :organisation, :name, :joined)")
        .param("number", request.value()).param("organisation", joining.organisation()).param("name", joining.name())
        .param("joined", joining.joinedBy() == null ? null : joining.joinedBy().value()).update();
  }
}
