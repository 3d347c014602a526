package org.sharaka.gatherings;

import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which gatherings need a permit, and the permits they have. */
@Service
@Transactional
public class Permits {

  private final JdbcClient db;

  Permits(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public boolean isNeeded(CaseNumber gathering) {
    return db.sql("select permit_needed from gathering where number = ?").param(gathering.value()).query(Boolean.class).single();
  }

  @Transactional(readOnly = true)
  public Optional<Permit> find(CaseNumber gathering) {
    return db.sql("select * from gathering where number = ? and permit_number is not null").param(gathering.value())
        .query((row, n) -> new Permit(row.getString("permit_number"), row.getString("permit_by"), row.getObject("permit_on", java.time.LocalDate.class))).optional();
  }

  void need(CaseNumber gathering, boolean needed) {
    db.sql("update gathering set permit_needed = ? where number = ?").params(needed, gathering.value()).update();
  }

  void keep(CaseNumber gathering, Permit permit) {
    db.sql("update gathering set permit_number = ?, permit_by = ?, permit_on = ? where number = ?")
        .params(permit.number(), permit.issuedBy(), permit.issuedOn(), gathering.value()).update();
  }

  /** Nobody is invited to what may not be held. */
  void onlyPermitted(CaseNumber gathering) {
    if (isNeeded(gathering) && find(gathering).isEmpty()) {
      throw Refusal.of("permit.missing", Map.of("number", gathering.value())).thrown();
    }
  }
}
