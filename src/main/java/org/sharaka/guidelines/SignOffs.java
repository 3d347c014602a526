package org.sharaka.guidelines;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads where the sectors stand. */
@Service
@Transactional(readOnly = true)
public class SignOffs {

  private final JdbcClient db;

  SignOffs(JdbcClient db) {
    this.db = db;
  }

  /** What the sectors said to the version they were last asked about. */
  public List<SignOff> of(CaseNumber guide) {
    return db.sql("""
        select * from sector_sign_off where version_id = (select max(version_id) from sector_sign_off where guide = ?) order by sector""")
        .param(guide.value()).query((row, n) -> new SignOff(row.getLong("version_id"), Sector.valueOf(row.getString("sector")),
            Stance.valueOf(row.getString("stance")), row.getString("statement"), row.getString("signatory"), row.getString("mediation"),
            row.getTimestamp("recorded_at").toInstant())).list();
  }
}
