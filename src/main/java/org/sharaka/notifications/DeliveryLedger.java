package org.sharaka.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.support.SqlArrayValue;
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

    public boolean isSettled() {
      return open() == 0;
    }
  }

  /** @param reply what the mail server said when it refused */
  public record Failure(String address, String name, String reply) {}

  /** A mail to someone of the register that failed. */
  public record Failed(long personId, String address, String reply, Instant at) {}

  /** Where a mail stands. */
  public enum Status {
    QUEUED,
    SENT,
    FAILED
  }

  /**
   * One mail.
   *
   * @param settledAt when it was sent or failed for good; {@code null} while it waits
   * @param reply     what the mail server said when it last refused, or {@code null}
   */
  public record Mail(long id, Long personId, String address, String name, Status status, int attempts, Instant nextAttemptAt, Instant settledAt, String reply) {}

  DeliveryLedger(JdbcClient db) {
    this.db = db;
  }

  public List<Line> of(CaseNumber number) {
    return lines("m.case_number = :number", Map.of("number", number.value()));
  }

  public Line of(long mailing) {
    return lines("m.id = :mailing", Map.of("mailing", mailing)).get(0);
  }

  /**
   * The mailings of a case, the newest first.
   *
   * @param before go on before this mailing; {@code null} for the first page
   */
  public List<Line> page(CaseNumber number, Long before, int limit) {
    String some = "select p.id from mailing p where p.case_number = :number%s order by p.id desc limit :limit".formatted(before == null ? "" : " and p.id < :before");
    Map<String, Object> values = new HashMap<>(Map.of("number", number.value(), "limit", limit));
    values.put("before", before);
    return lines("m.id in (" + some + ")", values);
  }

  public int count(CaseNumber number) {
    return db.sql("select count(*) from mailing where case_number = ?").param(number.value()).query(Integer.class).single();
  }

  /** @return the mailing, if it is one of that case */
  public Optional<Line> find(CaseNumber number, long mailing) {
    boolean belongs = db.sql("select count(*) from mailing where id = ? and case_number = ?").params(mailing, number.value()).query(Integer.class).single() > 0;
    return belongs ? Optional.of(of(mailing)) : Optional.empty();
  }

  /**
   * The mails of a mailing in the order they were queued.
   *
   * @param status of all when {@code null}
   * @param after  go on after this mail; {@code null} for the first page
   */
  public List<Mail> mails(long mailing, Status status, Long after, int limit) {
    return db.sql("select * from outbox_mail where mailing_id = :mailing" + (status == null ? "" : " and status = :status") + (after == null ? "" : " and id > :after")
            + " order by id limit :limit")
        .param("mailing", mailing).param("status", status == null ? null : status.name()).param("after", after).param("limit", limit)
        .query(DeliveryLedger::mail).list();
  }

  public List<Failure> failures(long mailing) {
    return db.sql("select address, name, reply from outbox_mail where mailing_id = ? and status = 'FAILED' order by id").param(mailing)
        .query((row, n) -> new Failure(row.getString("address"), row.getString("name"), row.getString("reply"))).list();
  }

  /** Of each of these people the last mail of the case that failed. */
  public List<Failed> lastFailures(CaseNumber number, Collection<Long> people) {
    return db.sql("""
        select o.person_id, o.address, o.reply, o.settled_at from outbox_mail o
        where o.id in (select max(f.id) from outbox_mail f join mailing m on m.id = f.mailing_id
          where f.status = 'FAILED' and m.case_number = ? and f.person_id = any (?) group by f.person_id)""")
        .param(number.value()).param(new SqlArrayValue("bigint", people.toArray()))
        .query((row, n) -> new Failed(row.getLong("person_id"), row.getString("address"), row.getString("reply"), instant(row, "settled_at"))).list();
  }

  /** @return those of the people to whom a mail of the mailing was sent */
  public List<Long> reached(long mailing, Collection<Long> people) {
    return db.sql("select distinct person_id from outbox_mail where mailing_id = ? and status = 'SENT' and person_id = any (?)")
        .param(mailing).param(new SqlArrayValue("bigint", people.toArray())).query(Long.class).list();
  }

  private List<Line> lines(String condition, Map<String, ?> values) {
    return db.sql("""
        select m.id, m.template, m.queued_at, m.total,
               coalesce(sum(case when o.status = 'SENT' then 1 else 0 end), 0) as sent,
               coalesce(sum(case when o.status = 'FAILED' then 1 else 0 end), 0) as failed
        from mailing m left join outbox_mail o on o.mailing_id = m.id where %s
        group by m.id, m.template, m.queued_at, m.total order by m.id desc""".formatted(condition)).params(values)
        .query((row, n) -> new Line(row.getLong("id"), row.getString("template"), row.getTimestamp("queued_at").toInstant(),
            row.getInt("total"), row.getInt("sent"), row.getInt("failed"))).list();
  }

  private static Mail mail(ResultSet row, int n) throws SQLException {
    return new Mail(row.getLong("id"), row.getObject("person_id", Long.class), row.getString("address"), row.getString("name"),
        Status.valueOf(row.getString("status")), row.getInt("attempts"), instant(row, "next_attempt_at"), instant(row, "settled_at"), row.getString("reply"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
