package org.sharaka.dialogues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** Requests for dialogue that someone wrote, leads or was nominated in. The request of the organisation stays, under the pseudonym; drafts do not. */
@Component
@Transactional
class RequestPersonalData implements PersonalData {

  private static final Set<String> TABLES = Set.of("dialogue_request", "request_application", "request_sector", "request_wished_counterpart",
      "request_co_applicant", "request_question", "request_opinion", "request_decision", "request_appeal", "request_counterpart", "request_reply", "request_seat", "request_brief",
      "request_support", "request_session", "request_breach", "request_conflict", "request_closing", "request_draft", "draft_attachment", "committee_seat",
      "ballot", "ballot_member", "ballot_vote", "request_check", "request_screening");
  private static final String[][] ADDRESSES = {{"request_application", "email"}, {"dialogue_request", "lead_email"}, {"request_counterpart", "nominee_email"}};

  private final JdbcClient db;
  private final PersonalTexts texts;

  RequestPersonalData(JdbcClient db, PersonalTexts texts) {
    this.db = db;
    this.texts = texts;
  }

  @Override
  public String area() {
    return "dialogues";
  }

  @Override
  public Set<String> tables() {
    return TABLES;
  }

  @Override
  public List<Alias> aliases(String email) {
    List<Alias> known = new ArrayList<>();
    db.sql("select representative, phone from request_application where lower(email) = ?").param(email).query((row, n) -> {
      known.add(new Alias(Kind.NAME, row.getString("representative")));
      if (row.getString("phone") != null) {
        known.add(new Alias(Kind.PHONE, row.getString("phone")));
      }
      return null;
    }).list();
    db.sql("select lead_name from dialogue_request where lower(lead_email) = :email and lead_name is not null union select nominee from request_counterpart where lower(nominee_email) = :email and nominee is not null")
        .param("email", email).query(String.class).list().forEach(name -> known.add(new Alias(Kind.NAME, name)));
    return known;
  }

  @Override
  public List<Held> of(DataSubject subject) {
    return subject.emails().isEmpty() ? List.of() : db.sql("""
        select a.*, r.submitted_at from request_application a join dialogue_request r on r.number = a.number where lower(a.email) in (:emails) order by a.number""")
        .param("emails", subject.emails()).query((row, n) -> {
          Map<String, String> details = new LinkedHashMap<>();
          details.put("name", row.getString("representative"));
          details.put("email", row.getString("email"));
          if (row.getString("phone") != null) {
            details.put("phone", row.getString("phone"));
          }
          details.put("text", row.getString("problem"));
          return new Held("dialogueRequest", new CaseNumber(row.getString("number")), row.getTimestamp("submitted_at").toInstant(), details);
        }).list();
  }

  @Override
  public int forget(DataSubject subject) {
    int changed = 0;
    for (String email : subject.emails()) {
      changed += drafts(email);
      changed += db.sql("update dialogue_request set secret = 'erased-' || number where secret not like 'erased-%' and number in "
          + "(select number from request_application where lower(email) = ?)").param(email).update();
      for (String[] column : ADDRESSES) {
        changed += db.sql("update %1$s set %2$s = ? where lower(%2$s) = ?".formatted(column[0], column[1])).params(subject.addressOf("request"), email).update();
      }
    }
    return changed + texts.clean(TABLES, subject);
  }

  private int drafts(String email) {
    String like = "%" + email + "%";
    db.sql("delete from draft_attachment where draft_id in (select id from request_draft where lower(form) like ?)").param(like).update();
    return db.sql("delete from request_draft where lower(form) like ?").param(like).update();
  }
}
