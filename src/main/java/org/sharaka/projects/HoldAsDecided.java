package org.sharaka.projects;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a project on hold as it was decided at its gate. */
@Service
@Transactional
public class HoldAsDecided {

  private final HoldProject hold;
  private final Gates gates;
  private final JdbcClient db;

  HoldAsDecided(HoldProject hold, Gates gates, JdbcClient db) {
    this.hold = hold;
    this.gates = gates;
    this.db = db;
  }

  public void hold(long gate) {
    HoldProject.Pause pause = db.sql("select reason, hold_until, hold_notice from gate where id = ?").param(gate)
        .query((row, n) -> new HoldProject.Pause(row.getString("reason"), row.getObject("hold_until", LocalDate.class), row.getBoolean("hold_notice"))).single();
    hold.hold(gates.get(gate).project(), pause);
  }
}
