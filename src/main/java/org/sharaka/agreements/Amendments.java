package org.sharaka.agreements;

import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was changed in agreements after their signature. */
@Repository
@Transactional
public class Amendments {

  private final JdbcClient db;

  Amendments(JdbcClient db) {
    this.db = db;
  }

  /** All of an agreement, the newest first. */
  @Transactional(readOnly = true)
  public List<Amendment> of(CaseNumber number) {
    return db.sql("select * from agreement_amendment where number = ? order by id desc").param(number.value()).query(AgreementRows::amendment).list();
  }

  @Transactional(readOnly = true)
  Optional<Amendment> open(CaseNumber number) {
    return of(number).stream().filter(one -> !one.stage().isOver()).findFirst();
  }

  void save(CaseNumber number, Amendment amendment) {
    if (amendment.id() == null) {
      db.sql("insert into agreement_amendment (number, what, stage) values (?, ?, ?)").params(number.value(), amendment.what(), amendment.stage().name()).update();
      return;
    }
    Signature signature = amendment.signature();
    db.sql("""
        update agreement_amendment set what = ?, stage = ?, drafted_by = ?, approved_by = ?, text_version = ?, signed_on = ?, document_id = ?, copy_hash = ? where id = ?""")
        .params(amendment.what(), amendment.stage().name(), amendment.draftedBy(), amendment.approvedBy(), amendment.textVersion(),
            signature == null ? null : AgreementRows.sql(signature.on()), signature == null ? null : signature.documentId(), signature == null ? null : signature.copyHash(),
            amendment.id()).update();
  }
}
