package org.sharaka.documents;

import java.util.Collection;
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

  private void move(Collection<Long> ids, Visibility from, Visibility to) {
    if (!ids.isEmpty()) {
      db.sql("update document set visibility = :to where id in (:ids) and visibility = :from").param("to", to.name()).param("ids", ids)
          .param("from", from.name()).update();
    }
  }
}
