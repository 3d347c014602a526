package org.sharaka.guidelines.adherence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.sharaka.kernel.PersonalData.Alias.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who confirmed an adherence for their organisation. The adherence is the organisation's and stays; their link is gone. */
@Component
@Transactional
class AdherencePersonalData implements PersonalData {

  private final JdbcClient db;
  private final PersonalTexts texts;

  AdherencePersonalData(JdbcClient db, PersonalTexts texts) {
    this.db = db;
    this.texts = texts;
  }

  @Override
  public String area() {
    return "adherence";
  }

  @Override
  public Set<String> tables() {
    return Set.of("adherence", "adherence_clause", "adherence_report");
  }

  @Override
  public List<Alias> aliases(String email) {
    return db.sql("select distinct representative from adherence where lower(email) = ?").param(email).query(String.class).list().stream()
        .map(name -> new Alias(Kind.NAME, name)).toList();
  }

  @Override
  public List<Held> of(DataSubject subject) {
    return subject.emails().isEmpty() ? List.of() : db.sql("select * from adherence where lower(email) in (:emails) order by number").param("emails", subject.emails())
        .query((row, n) -> new Held("adherence", new CaseNumber(row.getString("number")), row.getTimestamp("declared_at").toInstant(),
            Map.of("name", row.getString("representative"), "email", row.getString("email")))).list();
  }

  @Override
  public int forget(DataSubject subject) {
    int links = subject.emails().isEmpty() ? 0 : db.sql("""
        update adherence set token = 'erased-' || number, email = :address, representative = :name where lower(email) in (:emails)""")
        .param("address", subject.addressOf("adherence")).param("name", subject.pseudonym()).param("emails", subject.emails()).update();
    return links + texts.clean(tables(), subject);
  }
}
