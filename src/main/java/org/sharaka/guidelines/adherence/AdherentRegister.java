package org.sharaka.guidelines.adherence;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public register of those who keep to the charter. It names organisations and no people. */
@Service
@Transactional(readOnly = true)
public class AdherentRegister {

  private final JdbcClient db;

  /** @param reportedOn when the organisation last told of its year, {@code null} while it did not */
  public record Line(LocalizedText name, LocalDate since, Extent extent, LocalDate reportedOn) {}

  AdherentRegister(JdbcClient db) {
    this.db = db;
  }

  /** The earliest first. */
  public List<Line> lines() {
    return db.sql("""
        select f.title_ar, f.title_en, a.registered_on, a.extent,
               (select cast(max(r.reported_at) as date) from adherence_report r where r.number = a.number) as reported_on
        from adherence a join case_file f on f.number = a.number where a.status = 'REGISTERED' order by a.registered_on, a.number""")
        .query((row, n) -> new Line(new LocalizedText(row.getString("title_ar"), row.getString("title_en")), row.getObject("registered_on", LocalDate.class),
            Extent.valueOf(row.getString("extent")), row.getObject("reported_on", LocalDate.class))).list();
  }
}
