package org.sharaka.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was written to someone. That a mail went out stays counted; to whom and with which link does not. */
@Component
@Transactional
class MailPersonalData implements PersonalData {

  private static final String THEIRS = "(person_id in (:people) or address in (:emails))";

  private final JdbcClient db;
  private final PersonalTexts texts;
  private final Clock clock;

  MailPersonalData(JdbcClient db, PersonalTexts texts, Clock clock) {
    this.db = db;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String area() {
    return "notifications";
  }

  @Override
  public Set<String> tables() {
    return Set.of("mailing", "outbox_mail", "case_change", "untold_news");
  }

  @Override
  public List<Held> of(DataSubject subject) {
    return db.sql("select m.case_number, m.template, m.queued_at from outbox_mail o join mailing m on m.id = o.mailing_id where " + THEIRS + " order by o.id")
        .param("people", people(subject)).param("emails", emails(subject)).query((row, n) -> {
          String number = row.getString("case_number");
          return new Held("mail", number == null ? null : new CaseNumber(number), row.getTimestamp("queued_at").toInstant(), Map.of("template", row.getString("template")));
        }).list();
  }

  /** What waits to be sent is not sent any more. */
  @Override
  public int forget(DataSubject subject) {
    db.sql("update outbox_mail set status = 'FAILED', settled_at = :now where status = 'QUEUED' and " + THEIRS).param("now", Timestamp.from(clock.instant()))
        .param("people", people(subject)).param("emails", emails(subject)).update();
    int mails = db.sql("update outbox_mail set address = :address, name = null, facts = '{}', reply = null where address <> :address and " + THEIRS)
        .param("address", subject.addressOf("mail")).param("people", people(subject)).param("emails", emails(subject)).update();
    int news = db.sql("delete from untold_news where person_id in (:people)").param("people", people(subject)).update();
    return mails + news + texts.clean(tables(), subject);
  }

  private static Set<Long> people(DataSubject subject) {
    return subject.people().isEmpty() ? Set.of(-1L) : subject.people();
  }

  private static Set<String> emails(DataSubject subject) {
    return subject.emails().isEmpty() ? Set.of("") : subject.emails();
  }
}
