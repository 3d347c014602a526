package org.sharaka.stakeholders.contacts;

import java.time.Instant;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.ContactChannel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was said in the interviews and calls of a case, for compiling. Only ended conversations count, in the words their speakers left standing. */
@Service
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class ContactStatements {

  private static final int FETCH = 500;

  private final JdbcTemplate db;

  /** @param theme what it is about; may be {@code null} */
  public record Said(long contactId, long personId, Sector sector, ContactChannel channel, String text, String theme, Instant at) {}

  ContactStatements(DataSource source) {
    this.db = new JdbcTemplate(source);
    this.db.setFetchSize(FETCH);
  }

  /** In the order in which it was said. The stream reads from the caller's transaction and must be closed. */
  public Stream<Said> of(CaseNumber number) {
    return db.queryForStream("""
        select s.*, c.person_id, c.kind, p.sector from contact_statement s join contact c on c.id = s.contact_id join person p on p.id = c.person_id
        where c.case_number = ? and c.state = 'CLOSED' and c.outcome in ('COMPLETED', 'PARTIAL') order by s.said_at, s.contact_id, s.position""",
        (row, n) -> new Said(row.getLong("contact_id"), row.getLong("person_id"), Sector.valueOf(row.getString("sector")),
            ContactKind.valueOf(row.getString("kind")).channel(), row.getString("text"), row.getString("theme"), row.getTimestamp("said_at").toInstant()),
        number.value());
  }
}
