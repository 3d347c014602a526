package org.sharaka.documents;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Knows the titles of a case, whatever their spelling, and keeps two from adding a version at once. */
@Component
class Titles {

  private static final int LONGEST = 200;

  private final JdbcClient db;
  private final TransactionTemplate nested;

  Titles(JdbcClient db, PlatformTransactionManager transactions) {
    this.db = db;
    this.nested = new TransactionTemplate(transactions);
    this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** @return the id of the title, which nobody else can add to until the caller's transaction ends */
  long hold(CaseNumber number, LocalizedText title) {
    String folded = folded(title);
    if (lock(number, folded) == 0) {
      begin(number, title, folded);
      lock(number, folded);
    }
    return db.sql("select id from document_title where case_number = ? and folded = ?").params(number.value(), folded).query(Long.class).single();
  }

  int nextVersion(long titleId) {
    db.sql("update document_title set last_version = last_version + 1 where id = ?").param(titleId).update();
    return db.sql("select last_version from document_title where id = ?").param(titleId).query(Integer.class).single();
  }

  private int lock(CaseNumber number, String folded) {
    return db.sql("update document_title set last_version = last_version where case_number = ? and folded = ?").params(number.value(), folded).update();
  }

  /** Someone else may begin the same title at once; then theirs serves as well. */
  private void begin(CaseNumber number, LocalizedText title, String folded) {
    try {
      nested.executeWithoutResult(tx -> db.sql("insert into document_title (case_number, title_ar, title_en, folded) values (?, ?, ?, ?)")
          .params(number.value(), title.ar(), title.en(), folded).update());
    } catch (DuplicateKeyException begunElsewhere) {
      // locked by the caller next
    }
  }

  private static String folded(LocalizedText title) {
    String folded = SearchText.fold(title.ar());
    return folded.substring(0, Math.min(LONGEST, folded.length()));
  }
}
