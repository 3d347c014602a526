package org.sharaka.stakeholders.consent;

import java.util.Collection;
import org.sharaka.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to people no more, whatever they are registered for: they are in no audience, and what waits for them is called off. */
@Service
@Transactional
public class StopContact {

  private final JdbcClient db;
  private final RecordConsent record;

  StopContact(JdbcClient db, RecordConsent record) {
    this.db = db;
    this.record = record;
  }

  /** Of entries that were merged or say so already nothing changes. */
  public void handle(Collection<Long> people, Language language) {
    if (!people.isEmpty()) {
      db.sql("select id from person where id in (:people) and merged_into is null and do_not_contact = false").param("people", people).query(Long.class).list()
          .forEach(person -> record.handle(person, new RecordConsent.Word(ConsentPurpose.CONTACT, false, language, ConsentChannel.PAGE, null)));
    }
  }
}
