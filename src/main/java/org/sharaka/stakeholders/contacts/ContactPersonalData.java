package org.sharaka.stakeholders.contacts;

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

/** Interviews and calls with someone. What they said for a project stays, under the pseudonym; where and how they were reached does not. */
@Component
@Transactional
class ContactPersonalData implements PersonalData {

  private static final String THEIRS = "contact_id in (select id from contact where person_id in (:people))";

  private final JdbcClient db;
  private final PersonalTexts texts;

  ContactPersonalData(JdbcClient db, PersonalTexts texts) {
    this.db = db;
    this.texts = texts;
  }

  @Override
  public String area() {
    return "contacts";
  }

  @Override
  public Set<String> tables() {
    return Set.of("contact", "contact_attempt", "contact_statement");
  }

  @Override
  public List<Held> of(DataSubject subject) {
    return subject.people().isEmpty() ? List.of() : db.sql("""
        select c.case_number, c.kind, s.text, s.said_at from contact c join contact_statement s on s.contact_id = c.id
        where c.person_id in (:people) order by s.said_at, s.position""").param("people", subject.people())
        .query((row, n) -> new Held("statement", new CaseNumber(row.getString("case_number")), row.getTimestamp("said_at").toInstant(),
            Map.of("kind", row.getString("kind"), "text", row.getString("text")))).list();
  }

  @Override
  public int forget(DataSubject subject) {
    if (subject.people().isEmpty()) {
      return texts.clean(tables(), subject);
    }
    int links = db.sql("update contact set notes_token = null where notes_token is not null and person_id in (:people)").param("people", subject.people()).update();
    int places = db.sql("update contact_attempt set place = null, remark = null where (place is not null or remark is not null) and " + THEIRS)
        .param("people", subject.people()).update();
    db.sql("update contact_statement set as_noted = null where as_noted is not null and " + THEIRS).param("people", subject.people()).update();
    return links + places + texts.clean(tables(), subject);
  }
}
