package org.sharaka.workflow.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The demo's database writes each commit to the disk at once; while stories are told it may wait, for they can be told again. */
@Component
class LazyWrites {

  private final JdbcClient db;
  private final boolean possible;

  LazyWrites(JdbcClient db, @Value("${spring.datasource.url}") String url) {
    this.db = db;
    this.possible = url.startsWith("jdbc:h2:file:");
  }

  void on() {
    delay(2000);
  }

  void off() {
    delay(0);
  }

  private void delay(int milliseconds) {
    if (possible) {
      db.sql("set write_delay " + milliseconds).update();
    }
  }
}
