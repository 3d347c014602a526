package org.sharaka.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the register. People who asked not to be contacted are in it, but in none of its audiences. Who asks for an entry
 * that was merged into another gets that other.
 */
@Service
@Transactional(readOnly = true)
public class Register {

  private static final String STANDING = "select p.* from person p where p.id in (select coalesce(q.merged_into, q.id) from person q where ";
  private static final String STANDING_ORGANISATION =
      "select o.* from organisation o where o.id in (select coalesce(q.merged_into, q.id) from organisation q where ";

  private final JdbcClient db;

  Register(JdbcClient db) {
    this.db = db;
  }

  public Optional<Person> person(long id) {
    return db.sql(STANDING + "q.id = ?)").param(id).query(Register::person).optional();
  }

  public Optional<Person> personByEmail(String email) {
    return db.sql(STANDING + "q.email = ?)").param(normalised(email)).query(Register::person).optional();
  }

  /** @return those of the addresses that belong to registered people; in no particular order */
  public List<Person> peopleByEmail(Collection<String> emails) {
    Object[] wanted = emails.stream().map(Register::normalised).distinct().toArray();
    return db.sql(STANDING + "q.email = any (?))").param(new SqlArrayValue("varchar", wanted)).query(Register::person).list();
  }

  public List<Person> people(Collection<Long> ids) {
    return db.sql(STANDING + "q.id = any (?)) order by p.id").param(new SqlArrayValue("bigint", ids.toArray())).query(Register::person).list();
  }

  /** Everything the register keeps of a person, {@code empty} also for an entry that was merged into another. */
  public Optional<PersonFile> file(long id) {
    return db.sql("select * from person where id = ? and merged_into is null").param(id).query(this::personFile).optional();
  }

  /** Everyone who may be contacted, by id. */
  public List<Person> audience() {
    return db.sql("select * from person where do_not_contact = false and merged_into is null order by id").query(Register::person).list();
  }

  /**
   * Those of them who belong to the audience asked for, by id.
   *
   * @param sectors of all when empty; so is {@code regions}, the codes of their organisations' regions
   * @param onlyKey only key stakeholders
   */
  public List<Person> audience(Set<Sector> sectors, Set<String> regions, boolean onlyKey) {
    String sql = "select p.* from person p left join organisation o on o.id = p.organisation_id where p.do_not_contact = false and p.merged_into is null"
        + (sectors.isEmpty() ? "" : " and p.sector in (:sectors)") + (regions.isEmpty() ? "" : " and o.region in (:regions)")
        + (onlyKey ? " and p.is_key = true" : "") + " order by p.id";
    return db.sql(sql).param("sectors", sectors.stream().map(Enum::name).toList()).param("regions", regions).query(Register::person).list();
  }

  /** People of an organisation, by name. */
  public List<Person> peopleOf(long organisation) {
    return db.sql("select * from person where organisation_id = ? and merged_into is null order by name_key, id").param(organisation)
        .query(Register::person).list();
  }

  public Optional<Organisation> organisation(long id) {
    return db.sql(STANDING_ORGANISATION + "q.id = ?)").param(id).query(Register::organisation).optional();
  }

  public Optional<Organisation> organisationByCode(String code) {
    return db.sql(STANDING_ORGANISATION + "q.code = ?)").param(EntryCheck.upper(code.strip())).query(Register::organisation).optional();
  }

  public Optional<OrganisationSize> sizeOf(long organisation) {
    return db.sql("select size_class from organisation where id = ?").param(organisation).query(String.class).optional().map(OrganisationSize::valueOf);
  }

  public List<Organisation> organisations() {
    return db.sql("select * from organisation where merged_into is null order by code").query(Register::organisation).list();
  }

  public List<Organisation> organisations(Collection<Long> ids) {
    return db.sql("select * from organisation where id = any (?) order by id").param(new SqlArrayValue("bigint", ids.toArray())).query(Register::organisation).list();
  }

  public static String normalised(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  private PersonFile personFile(ResultSet row, int n) throws SQLException {
    Person person = person(row, n);
    Organisation organisation = person.organisationId() == null ? null : organisation(person.organisationId()).orElse(null);
    Timestamp assessed = row.getTimestamp("assessed_at");
    return new PersonFile(person, organisation, row.getString("accessibility"), row.getBoolean("is_regulator"), row.getBoolean("is_vulnerable"),
        row.getBoolean("do_not_contact"), row.getString("tier_rule"), assessed == null ? null : assessed.toInstant(), row.getString("assessed_by"),
        row.getTimestamp("created_at").toInstant(), row.getTimestamp("updated_at").toInstant());
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
}
