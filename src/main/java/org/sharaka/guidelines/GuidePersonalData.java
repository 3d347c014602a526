package org.sharaka.guidelines;

import java.util.ArrayList;
import java.util.HashMap;
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

/** What someone said on a guide, and institutions they declared for. Comments were answered in public and stay, under the pseudonym; links are gone. */
@Component
@Transactional
class GuidePersonalData implements PersonalData {

  private static final Set<String> TABLES = Set.of("guide", "guide_version", "guide_part", "guide_wording", "guide_evidence", "guide_uncovered_need",
      "consultation_round", "contribution", "guide_comment", "contested_clause", "guide_review_round", "guide_review", "guide_review_finding", "sector_sign_off",
      "adoption_file", "adoption_decision", "intended_use", "glossary_term", "term_proposal");

  private final JdbcClient db;
  private final PersonalTexts texts;

  GuidePersonalData(JdbcClient db, PersonalTexts texts) {
    this.db = db;
    this.texts = texts;
  }

  @Override
  public String area() {
    return "guidelines";
  }

  @Override
  public Set<String> tables() {
    return TABLES;
  }

  @Override
  public List<Alias> aliases(String email) {
    return db.sql("select contact from intended_use where lower(email) = :email union select name from contribution where email = :email and name is not null")
        .param("email", email).query(String.class).list().stream().map(name -> new Alias(Kind.NAME, name)).toList();
  }

  @Override
  public List<Held> of(DataSubject subject) {
    List<Held> held = new ArrayList<>();
    if (!subject.people().isEmpty()) {
      held.addAll(db.sql("""
          select r.guide, m.kind, m.body, m.proposal, m.saved_at from guide_comment m join contribution c on c.id = m.contribution_id
          join consultation_round r on r.id = m.round_id where c.person_id in (:people) order by m.id""").param("people", subject.people()).query((row, n) -> {
            Map<String, String> details = new HashMap<>(Map.of("kind", row.getString("kind")));
            if (row.getString("body") != null) {
              details.put("text", row.getString("body"));
            }
            if (row.getString("proposal") != null) {
              details.put("proposal", row.getString("proposal"));
            }
            return new Held("guideComment", new CaseNumber(row.getString("guide")), row.getTimestamp("saved_at").toInstant(), details);
          }).list());
    }
    if (!subject.emails().isEmpty()) {
      held.addAll(db.sql("select c.*, r.guide from contribution c join consultation_round r on r.id = c.round_id where c.email in (:emails) order by c.id")
          .param("emails", subject.emails()).query((row, n) -> new Held("guideComment", new CaseNumber(row.getString("guide")), null,
              Map.of("name", row.getString("name"), "email", row.getString("email")))).list());
      held.addAll(db.sql("select * from intended_use where lower(email) in (:emails) order by id").param("emails", subject.emails())
          .query((row, n) -> new Held("intendedUse", new CaseNumber(row.getString("guide")), row.getTimestamp("submitted_at").toInstant(),
              Map.of("organisation", row.getString("institution"), "name", row.getString("contact"), "email", row.getString("email")))).list());
    }
    return held;
  }

  @Override
  public int forget(DataSubject subject) {
    int links = subject.people().isEmpty() ? 0 : db.sql("update contribution set token = null where token is not null and person_id in (:people)")
        .param("people", subject.people()).update();
    int uses = 0;
    if (!subject.emails().isEmpty()) {
      links += db.sql("update contribution set token = null, email = null, name = :name where email in (:emails)").param("name", subject.pseudonym())
          .param("emails", subject.emails()).update();
      uses = db.sql("update intended_use set token = 'erased-' || cast(id as varchar(20)), email = :address, contact = :name where lower(email) in (:emails)")
          .param("address", subject.addressOf("use")).param("name", subject.pseudonym()).param("emails", subject.emails()).update();
    }
    return links + uses + texts.clean(TABLES, subject);
  }
}
