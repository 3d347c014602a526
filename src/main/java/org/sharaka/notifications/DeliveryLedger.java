package org.sharaka.notifications;

import java.time.Instant;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the mail of a case. */
@Service
@Transactional(readOnly = true)
public class DeliveryLedger {

  private final JdbcClient db;

  /** One mailing and how far it got. */
  public record Line(long mailingId, String template, Instant queuedAt, int total, int sent, int failed) {

    public int open() {
      return total - sent - failed;
    }
  }

  /** @param reply what the mail server said when it refused */
  public record Failure(String address, String name, String reply) {}

  DeliveryLedger(JdbcClient db) {
    this.db = db;
  }

  public List<Line> of(CaseNumber number) {
    return lines("m.case_number = ?", number.value());
  }

  public Line of(long mailing) {
    return lines("m.id = ?", mailing).get(0);
  }

  public List<Failure> failures(long mailing) {
    return db.sql("select address, name, reply from outbox_mail where mailing_id = ? and status = 'FAILED' order by id").param(mailing)
        .query((row, n) -> new Failure(row.getString("address"), row.getString("name"), row.getString("reply"))).list();
  }

  private List<Line> lines(String condition, Object value) {
    return db.sql("""
        select m.id, m.template, m.queued_at, m.total,
               coalesce(sum(case when o.status = 'SENT' then 1 else 0 end), 0) as sent,
               coalesce(sum(case when o.status = 'FAILED' then 1 else 0 end), 0) as failed
        from mailing m left join outbox_mail o on o.mailing_id = m.id where %s
        group by m.id, m.template, m.queued_at, m.total order by m.id desc""".formatted(condition)).param(value)
        .query((row, n) -> new Line(row.getLong("id"), row.getString("template"), row.getTimestamp("queued_at").toInstant(),
            row.getInt("total"), row.getInt("sent"), row.getInt("failed"))).list();
  }
}
