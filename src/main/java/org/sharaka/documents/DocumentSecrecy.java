package org.sharaka.documents;

import java.util.Collection;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps documents from those who work on a case, or hands them over once it is clear that they may be seen. What is public stays public. */
@Service
@Transactional
public class DocumentSecrecy {

  private final JdbcClient db;

  DocumentSecrecy(JdbcClient db) {
    this.db = db;
  }

  public void restrict(Collection<Long> ids) {
    move(ids, Visibility.STAFF, Visibility.RESTRICTED);
  }

  public void release(Collection<Long> ids) {
    move(ids, Visibility.RESTRICTED, Visibility.STAFF);
  }

  /** They stay restricted for good. */
  public void settle(Collection<Long> ids) {
    if (!ids.isEmpty()) {
      db.sql("update document set secrecy_settled = true where id in (:ids) and visibility = 'RESTRICTED'").param("ids", ids).update();
    }
  }

  /** Those of a case of which it is not settled yet whether more may open them. */
  @Transactional(readOnly = true)
  public List<StoredDocument> open(CaseNumber number) {
    return db.sql(Documents.SELECT
        + " where t.case_number = ? and d.visibility = 'RESTRICTED' and d.secrecy_settled = false and d.withdrawn_at is null order by d.id")
        .param(number.value()).query(Documents::read).list();
  }

  private void move(Collection<Long> ids, Visibility from, Visibility to) {
    if (!ids.isEmpty()) {
      db.sql("update document set visibility = :to where id in (:ids) and visibility = :from").param("to", to.name()).param("ids", ids)
          .param("from", from.name()).update();
    }
  }
}
