package org.sharaka.platform;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plants the seeds when everything is wired and before the first page is served. */
@Component
class Seeding implements SmartLifecycle {

  static final int BEFORE_THE_WEB_SERVER = 0;

  private final List<Seed> seeds;
  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private volatile boolean running;

  Seeding(List<Seed> seeds, JdbcClient db, PlatformTransactionManager transactions) {
    this.seeds = seeds;
    this.db = db;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void start() {
    transaction.executeWithoutResult(tx -> {
      db.sql("select name from start_lock where name = 'seeds' for update").query(String.class).single();
      seeds.forEach(Seed::plant);
    });
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return BEFORE_THE_WEB_SERVER;
  }
}
