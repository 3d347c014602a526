package org.sharaka.stakeholders.consent;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down a consent or its withdrawal. Withdrawing the consent to be contacted takes the person out of every audience
 * and the outbox at once. Withdrawing what is withdrawn already changes nothing.
 */
@Service
@Transactional
public class RecordConsent {

  private static final int LONGEST_NOTE = 500;

  private final JdbcClient db;
  private final Consents consents;
  private final ConsentNotices notices;
  private final ApplicationEventPublisher events;
  private final CurrentActor actor;
  private final Clock clock;

  /**
   * @param language the language in which the notice was shown
   * @param note     what proves it, such as the archive number of a signed form; may be {@code null}
   */
  public record Word(ConsentPurpose purpose, boolean given, Language language, ConsentChannel channel, String note) {}

  RecordConsent(JdbcClient db, Consents consents, ConsentNotices notices, ApplicationEventPublisher events, CurrentActor actor, Clock clock) {
    this.db = db;
    this.consents = consents;
    this.notices = notices;
    this.events = events;
    this.actor = actor;
    this.clock = clock;
  }

  public void handle(long person, Word word) {
    if (word.note() != null && word.note().length() > LONGEST_NOTE) {
      throw Refusal.at("note", "register.tooLong", Map.of("bound", LONGEST_NOTE)).thrown();
    }
    if (db.sql("select id from person where id = ? and merged_into is null for update").param(person).query(Long.class).optional().isEmpty()) {
      throw new NotFound("person " + person);
    }
    Consent before = consents.current(person).get(word.purpose());
    if (word.given() || before == null || before.given()) {
      add(person, word);
      follow(person, word);
    }
  }

  private void add(long person, Word word) {
    ConsentNotices.Notice notice = notices.of(word.purpose(), word.language());
    db.sql("""
        insert into consent (person_id, purpose, given, notice_version, language, text_hash, channel, recorded_at, actor, note)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(person, word.purpose().name(), word.given(), notice.version(), word.language().name(), notice.hash(), word.channel().name(),
            Timestamp.from(clock.instant()), actor.name(), word.note()).update();
  }

  private void follow(long person, Word word) {
    if (word.purpose() == ConsentPurpose.CONTACT) {
      db.sql("update person set do_not_contact = ?, updated_at = ? where id = ?").params(!word.given(), Timestamp.from(clock.instant()), person).update();
    }
    if (!word.given()) {
      events.publishEvent(new ConsentWithdrawn(person, word.purpose()));
      if (word.purpose() == ConsentPurpose.CONTACT) {
        events.publishEvent(new ContactRefused(person));
      }
    }
  }
}
