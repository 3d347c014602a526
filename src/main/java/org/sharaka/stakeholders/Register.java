package org.sharaka.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register. People who asked not to be contacted are in it, but in none of its audiences. */
@Service
@Transactional(readOnly = true)
public class Register {

  private static final int CHUNK = 1000;

  private final JdbcClient db;

  Register(JdbcClient db) {
    this.db = db;
  }

  public Optional<Person> person(long id) {
    return db.sql("select * from person where id = ?").param(id).query(Register::person).optional();
  }

  public Optional<Person> personByEmail(String email) {
    return db.sql("select * from person where email = ?").param(normalised(email)).query(Register::person).optional();
  }

  /** @return those of the addresses that belong to registered people; in no particular order */
  public List<Person> peopleByEmail(Collection<String> emails) {
    List<String> wanted = emails.stream().map(Register::normalised).distinct().toList();
    return chunks(wanted).stream().flatMap(chunk -> db.sql("select * from person where email in (:emails)").param("emails", chunk)
        .query(Register::person).list().stream()).toList();
  }

  public List<Person> people(Collection<Long> ids) {
    return chunks(List.copyOf(ids)).stream().flatMap(chunk -> db.sql("select * from person where id in (:ids) order by id").param("ids", chunk)
        .query(Register::person).list().stream()).toList();
  }

  /** Everyone who may be contacted, by id. */
  public List<Person> audience() {
    return db.sql("select * from person where do_not_contact = false order by id").query(Register::person).list();
  }

  public Optional<Organisation> organisation(long id) {
    return db.sql("select * from organisation where id = ?").param(id).query(Register::organisation).optional();
  }

  public Optional<Organisation> organisationByCode(String code) {
    return db.sql("select * from organisation where code = ?").param(code).query(Register::organisation).optional();
  }

  public List<Organisation> organisations() {
    return db.sql("select * from organisation order by code").query(Register::organisation).list();
  }

  public static String normalised(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  static Person person(ResultSet row, int n) throws SQLException {
    String tier = row.getString("tier");
    return new Person(row.getLong("id"), row.getString("email"), row.getString("name"), row.getObject("organisation_id", Long.class),
        Sector.valueOf(row.getString("sector")), row.getBoolean("is_key"), Language.valueOf(row.getString("language")),
        ContactChannel.valueOf(row.getString("channel")), row.getString("phone"), row.getObject("influence", Integer.class),
        row.getObject("interest", Integer.class), tier == null ? null : Tier.valueOf(tier));
  }

  static Organisation organisation(ResultSet row, int n) throws SQLException {
    return new Organisation(row.getLong("id"), row.getString("code"), new LocalizedText(row.getString("name_ar"), row.getString("name_en")),
        Sector.valueOf(row.getString("sector")), row.getString("region"));
  }

  private static <T> List<List<T>> chunks(List<T> all) {
    return java.util.stream.IntStream.range(0, (all.size() + CHUNK - 1) / CHUNK)
        .mapToObj(i -> all.subList(i * CHUNK, Math.min(all.size(), (i + 1) * CHUNK))).toList();
  }
}
