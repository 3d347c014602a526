package org.sharaka.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.stakeholders.consent.MailChoices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends once more what failed in a mailing, to the addresses that the register has now. Who meanwhile asked not to be
 * written to is left out. As long as mails of the mailing wait to be sent nothing is sent again, so nobody gets it twice.
 */
@Service
@Transactional
public class ResendFailed {

  private final JdbcClient db;
  private final DeliveryLedger ledger;
  private final MailChoices choices;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  private record Failed(long id, Long person) {}

  ResendFailed(JdbcClient db, DeliveryLedger ledger, MailChoices choices, Clock clock, ApplicationEventPublisher events) {
    this.db = db;
    this.ledger = ledger;
    this.choices = choices;
    this.clock = clock;
    this.events = events;
  }

  /** @return how many are sent again */
  public int execute(CaseNumber about, long mailing) {
    DeliveryLedger.Line line = ledger.of(mailing);
    if (!line.isSettled()) {
      throw Refusal.of("mail.stillSending").thrown();
    }
    List<Failed> failed = failed(mailing);
    Set<Long> refusing = choices.refusing(failed.stream().map(Failed::person).filter(Objects::nonNull).toList(), line.template());
    List<Long> again = failed.stream().filter(one -> one.person() == null || !refusing.contains(one.person())).map(Failed::id).toList();
    int queued = queue(again);
    if (queued > 0) {
      events.publishEvent(new MailingQueued(mailing, about));
    }
    return queued;
  }

  private List<Failed> failed(long mailing) {
    return db.sql("select id, person_id from outbox_mail where mailing_id = ? and status = 'FAILED'").param(mailing)
        .query((row, n) -> new Failed(row.getLong("id"), row.getObject("person_id", Long.class))).list();
  }

  private int queue(List<Long> mails) {
    return db.sql("""
        update outbox_mail set status = 'QUEUED', attempts = 0, next_attempt_at = ?, settled_at = null, address = coalesce(
          (select coalesce(k.email, p.email) from person p left join person k on k.id = p.merged_into where p.id = outbox_mail.person_id), address)
        where id = any (?) and status = 'FAILED'""")
        .param(Timestamp.from(clock.instant())).param(new SqlArrayValue("bigint", mails.toArray())).update();
  }
}
