package org.sharaka.privacy;

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

/** What people asked about their data before. A request that is still open keeps its address until it is answered. */
@Component
@Transactional
class PrivacyPersonalData implements PersonalData {

  private final JdbcClient db;
  private final PersonalTexts texts;

  PrivacyPersonalData(JdbcClient db, PersonalTexts texts) {
    this.db = db;
    this.texts = texts;
  }

  @Override
  public String area() {
    return "privacy";
  }

  /** Its requests and what they gathered are not searched for words: {@link #forget} knows which of them still need the address. */
  @Override
  public Set<String> tables() {
    return Set.of("privacy_erasure", "privacy_finding");
  }

  @Override
  public List<Held> of(DataSubject subject) {
    return subject.emails().isEmpty() ? List.of() : db.sql("select number, kind, submitted_at from privacy_request where number is not null and email in (:emails) order by number")
        .param("emails", subject.emails()).query((row, n) -> new Held("privacyRequest", new CaseNumber(row.getString("number")),
            row.getTimestamp("submitted_at").toInstant(), Map.of())).list();
  }

  @Override
  public int forget(DataSubject subject) {
    if (subject.emails().isEmpty()) {
      return 0;
    }
    int unconfirmed = db.sql("delete from privacy_request where number is null and email in (:emails)").param("emails", subject.emails()).update();
    List<String> closed = db.sql("select number from privacy_request where email in (:emails) and status in ('DONE', 'REFUSED', 'UNPROVEN')")
        .param("emails", subject.emails()).query(String.class).list();
    for (String number : closed) {
      db.sql("delete from privacy_alias where number = ?").param(number).update();
      db.sql("update privacy_request set email = null, words = null, proof_note = null, explanation = null, done = null, copy_until = null where number = ?")
          .param(number).update();
    }
    return unconfirmed + closed.size() + texts.clean(tables(), subject);
  }
}
