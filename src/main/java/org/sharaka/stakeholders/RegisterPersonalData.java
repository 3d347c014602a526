package org.sharaka.stakeholders;

import java.sql.Timestamp;
import java.time.Clock;
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
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The entries of someone in the register. An erased entry keeps its organisation and sector, on which records rest, under
 * the pseudonym; lists and audiences leave it out like an entry that was merged into another.
 */
@Component
@Transactional
class RegisterPersonalData implements PersonalData {

  private static final String ENTRIES = """
      select p.*, o.name_ar as organisation from person p left join organisation o on o.id = p.organisation_id where p.id in (select r.id from person r
        join person q on coalesce(r.merged_into, r.id) = coalesce(q.merged_into, q.id) where q.email = :email) order by p.id""";

  private final JdbcClient db;
  private final PersonalTexts texts;
  private final Clock clock;

  RegisterPersonalData(JdbcClient db, PersonalTexts texts, Clock clock) {
    this.db = db;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String area() {
    return "register";
  }

  @Override
  public Set<String> tables() {
    return Set.of("person", "participation", "import_run", "import_refusal", "distinct_entries");
  }

  @Override
  public List<Alias> aliases(String email) {
    List<Alias> known = new ArrayList<>();
    db.sql(ENTRIES).param("email", Register.normalised(email)).query((row, n) -> {
      known.add(new Alias(Kind.PERSON, row.getString("id")));
      known.add(new Alias(Kind.EMAIL, row.getString("email")));
      known.add(new Alias(Kind.NAME, row.getString("name")));
      if (row.getString("phone") != null) {
        known.add(new Alias(Kind.PHONE, row.getString("phone")));
      }
      return null;
    }).list();
    return known;
  }

  @Override
  public boolean isShared(Alias alias, String email) {
    return switch (alias.kind()) {
      case NAME -> isShared("name", alias.value(), email) || isShared("name_key", SearchText.fold(alias.value()), email);
      case PHONE -> isShared("phone_key", EntryCheck.lastDigits(alias.value()), email);
      case PERSON, EMAIL -> false;
    };
  }

  @Override
  public List<Held> of(DataSubject subject) {
    if (subject.people().isEmpty()) {
      return List.of();
    }
    List<Held> held = new ArrayList<>(db.sql("""
        select p.*, o.name_ar as organisation from person p left join organisation o on o.id = p.organisation_id where p.id in (:people) order by p.id""")
        .param("people", subject.people()).query((row, n) -> {
          Map<String, String> details = new HashMap<>();
          for (String column : new String[] {"name", "email", "phone", "organisation", "sector", "language", "channel", "accessibility", "influence", "interest", "tier"}) {
            if (row.getString(column) != null) {
              details.put(column, row.getString(column));
            }
          }
          return new Held("entry", null, row.getTimestamp("created_at").toInstant(), details);
        }).list());
    held.addAll(db.sql("select * from participation where person_id in (:people) order by took_part_at, case_number").param("people", subject.people())
        .query((row, n) -> new Held("participation", new CaseNumber(row.getString("case_number")), row.getTimestamp("took_part_at").toInstant(),
            Map.of("channel", row.getString("channel")))).list());
    return held;
  }

  @Override
  public int forget(DataSubject subject) {
    Timestamp now = Timestamp.from(clock.instant());
    int entries = 0;
    for (Long id : subject.people()) {
      String address = subject.addressOf(id);
      entries += db.sql("""
          update person set email = :email, name = :name, name_key = :key, search_text = :key, phone = null, phone_key = null, accessibility = null,
            influence = null, interest = null, tier = null, tier_rule = null, assessed_by = null, assessed_at = null, is_key = false, do_not_contact = true,
            is_vulnerable = false, merged_into = coalesce(merged_into, id), erased_at = :now, updated_at = :now where id = :id and erased_at is null""")
          .param("email", address).param("name", subject.pseudonym()).param("key", SearchText.fold(subject.pseudonym())).param("now", now).param("id", id).update();
    }
    return entries + texts.clean(tables(), subject);
  }

  private boolean isShared(String column, String value, String email) {
    return db.sql("""
        select count(*) from person p where p.%s = :value and p.erased_at is null and coalesce(p.merged_into, p.id) not in (
          select coalesce(q.merged_into, q.id) from person q where q.email = :email)""".formatted(column)).param("value", value)
        .param("email", Register.normalised(email)).query(Integer.class).single() > 0;
  }
}
