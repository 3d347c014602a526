package org.sharaka.stakeholders.consent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What someone agreed to. Whoever is erased is written to no more, which ends what runs for them; the proof of their
 * consents stays, without anything that tells whose they were.
 */
@Component
@Transactional
class ConsentPersonalData implements PersonalData {

  private final JdbcClient db;
  private final StopContact stop;
  private final PersonalTexts texts;

  ConsentPersonalData(JdbcClient db, StopContact stop, PersonalTexts texts) {
    this.db = db;
    this.stop = stop;
    this.texts = texts;
  }

  @Override
  public String area() {
    return "consents";
  }

  @Override
  public Set<String> tables() {
    return Set.of("consent", "mail_choice_token", "unwanted_mail");
  }

  @Override
  public List<Held> of(DataSubject subject) {
    return subject.people().isEmpty() ? List.of() : db.sql("select * from consent where person_id in (:people) order by id").param("people", subject.people())
        .query((row, n) -> new Held("consent", null, row.getTimestamp("recorded_at").toInstant(), Map.of("purpose", row.getString("purpose"),
            "given", String.valueOf(row.getBoolean("given")), "channel", row.getString("channel"), "notice", row.getString("notice_version")))).list();
  }

  @Override
  public int forget(DataSubject subject) {
    if (subject.people().isEmpty()) {
      return texts.clean(tables(), subject);
    }
    stop.handle(subject.people(), Language.AR);
    int links = db.sql("delete from mail_choice_token where person_id in (:people)").param("people", subject.people()).update();
    int kinds = db.sql("delete from unwanted_mail where person_id in (:people)").param("people", subject.people()).update();
    int notes = db.sql("update consent set note = null where note is not null and person_id in (:people)").param("people", subject.people()).update();
    return links + kinds + notes + texts.clean(tables(), subject);
  }
}
