package org.sharaka.gatherings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.SearchText;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts organisations and people into the register for a test. */
@Component
public class SomePeople {

  private final JdbcClient db;
  private final Register register;

  SomePeople(JdbcClient db, Register register) {
    this.db = db;
    this.register = register;
  }

  public long organisation(Sector sector) {
    String mark = UUID.randomUUID().toString();
    db.sql("""
        insert into organisation (code, name_ar, name_en, sector, region, search_text, created_at, updated_at)
        values (:code, :ar, :en, :sector, 'Muscat', :search, :now, :now)""")
        .param("code", "T-" + mark.substring(0, 30)).param("ar", "مؤسسة " + mark).param("en", "Institution " + mark).param("sector", sector.name())
        .param("search", SearchText.fold("مؤسسة institution " + mark)).param("now", Timestamp.from(Instant.now())).update();
    return db.sql("select id from organisation where name_en = ?").param("Institution " + mark).query(Long.class).single();
  }

  public Person person(long organisation) {
    return person(organisation, false, Language.AR);
  }

  public Person person(long organisation, boolean key, Language language) {
    Sector sector = register.organisation(organisation).orElseThrow().sector();
    String email = "p" + UUID.randomUUID() + "@example.org";
    db.sql("""
        insert into person (email, name, organisation_id, sector, is_key, language, channel, search_text, created_at, updated_at)
        values (:email, :name, :organisation, :sector, :key, :language, 'EMAIL', :search, :now, :now)""")
        .param("email", email).param("name", "سعاد الحوسنية").param("organisation", organisation).param("sector", sector.name()).param("key", key)
        .param("language", language.name()).param("search", SearchText.fold("سعاد الحوسنية " + email)).param("now", Timestamp.from(Instant.now())).update();
    return register.personByEmail(email).orElseThrow();
  }

  public void wantsNoMail(Person person) {
    db.sql("update person set do_not_contact = true where id = ?").param(person.id()).update();
  }
}
