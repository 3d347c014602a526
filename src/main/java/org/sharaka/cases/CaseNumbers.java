package org.sharaka.cases;

import java.time.Clock;
import java.time.Year;
import org.sharaka.kernel.CaseNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts cases by kind and year. The counter's row is locked until the caller's transaction ends. */
@Component
class CaseNumbers {

  private final JdbcClient db;
  private final Clock clock;
  private final TransactionTemplate apart;

  CaseNumbers(JdbcClient db, Clock clock, PlatformTransactionManager transactions) {
    this.db = db;
    this.clock = clock;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  CaseNumber next(CaseType type) {
    int year = Year.now(clock).getValue();
    if (advance(type, year) == 0) {
      begin(type, year);
      advance(type, year);
    }
    long counter = db.sql("select last_number from case_sequence where prefix = ? and in_year = ?").params(type.prefix(), year)
        .query(Long.class).single();
    return CaseNumber.of(type.prefix(), year, type.digits(), counter);
  }

  private int advance(CaseType type, int year) {
    return db.sql("update case_sequence set last_number = last_number + 1 where prefix = ? and in_year = ?").params(type.prefix(), year).update();
  }

  /** Two nodes may begin the year at once; one of them finds the row there. */
  private void begin(CaseType type, int year) {
    try {
      apart.executeWithoutResult(tx -> db.sql("insert into case_sequence (prefix, in_year, last_number) values (?, ?, 0)")
          .params(type.prefix(), year).update());
    } catch (DuplicateKeyException begunElsewhere) {
      // the other node's row serves as well
    }
  }
}
