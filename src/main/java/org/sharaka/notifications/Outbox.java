package org.sharaka.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.stakeholders.Register;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where everything that leaves the house is put first, in the transaction of the reason for it. People who asked not to be
 * written to are left out here; everyone else in the register gets the address of their mail choices as the fact
 * {@code choices}. Delivery comes after, by {@link DeliverMailing}.
 */
@Service
@Transactional
public class Outbox {

  private static final int BATCH = 1000;

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final ObjectMapper json;
  private final Clock clock;
  private final Addressees addressees;
  private final ApplicationEventPublisher events;

  Outbox(JdbcClient db, JdbcTemplate batches, ObjectMapper json, Clock clock, Addressees addressees, ApplicationEventPublisher events) {
    this.db = db;
    this.batches = batches;
    this.json = json;
    this.clock = clock;
    this.addressees = addressees;
    this.events = events;
  }

  /** Puts a mailing in the outbox and asks for its delivery. */
  public long queue(Mailing mailing) {
    Optional<Long> earlier = find(mailing.key());
    if (earlier.isPresent()) {
      return earlier.get();
    }
    long id = insert(mailing);
    events.publishEvent(new MailingQueued(id, mailing.about()));
    return id;
  }

  /** Puts a mailing in the outbox for a process that delivers it itself and waits for the end. */
  public long prepare(Mailing mailing) {
    return find(mailing.key()).orElseGet(() -> insert(mailing));
  }

  private Optional<Long> find(String key) {
    return db.sql("select id from mailing where mailing_key = ?").param(key).query(Long.class).optional();
  }

  private long insert(Mailing mailing) {
    Timestamp now = Timestamp.from(clock.instant());
    List<Recipient> recipients = addressees.of(mailing);
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("""
        insert into mailing (mailing_key, case_number, template, facts, calendar, total, queued_at)
        values (:key, :about, :template, :facts, :calendar, :total, :now)""")
        .param("key", mailing.key()).param("about", mailing.about() == null ? null : mailing.about().value())
        .param("template", mailing.template()).param("facts", written(mailing.facts())).param("calendar", mailing.calendar())
        .param("total", recipients.size()).param("now", now).update(key, "id");
    long id = key.getKey().longValue();
    rows(id, recipients, now);
    return id;
  }

  private void rows(long mailing, List<Recipient> recipients, Timestamp now) {
    batches.batchUpdate("""
        insert into outbox_mail (mailing_id, person_id, address, name, language, facts, status, next_attempt_at)
        values (?, ?, ?, ?, ?, ?, 'QUEUED', ?)""", recipients, BATCH, (row, recipient) -> {
      row.setLong(1, mailing);
      row.setObject(2, recipient.personId(), java.sql.Types.BIGINT);
      row.setString(3, Register.normalised(recipient.address()));
      row.setString(4, recipient.name());
      row.setString(5, recipient.language().name());
      row.setString(6, written(recipient.facts()));
      row.setTimestamp(7, now);
    });
  }

  private String written(Map<String, ?> facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
