package org.sharaka.projects;

import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The phase coordinator says what was achieved, what differs from the plan, and what is asked for. */
@Service
@Transactional
public class WriteGateMemo {

  private final JdbcClient db;
  private final CurrentActor actor;

  WriteGateMemo(JdbcClient db, CurrentActor actor) {
    this.db = db;
    this.actor = actor;
  }

  public void write(long gate, String memo, String deviations, String request) {
    db.sql("update gate set author = ?, memo = ?, deviations = ?, request = ? where id = ? and decided_at is null")
        .params(actor.name(), memo, deviations, request, gate).update();
  }
}
