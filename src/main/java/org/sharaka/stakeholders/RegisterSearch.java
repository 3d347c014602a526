package org.sharaka.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds entries of the register as its lists show them, page by page or as a stream. */
@Service
@Transactional(readOnly = true)
public class RegisterSearch {

  private static final int FETCH = 500;
  private static final String PEOPLE = """
      from person p left join organisation o on o.id = p.organisation_id where p.merged_into is null""";
  private static final String ORGANISATIONS = " from organisation o where o.merged_into is null";

  private final JdbcClient db;

  /**
   * @param words      every one of them must stand in the name, address, telephone or organisation, whatever its spelling
   * @param unassessed only those whom nobody has assessed; then {@code tier} does not matter
   * @param refusing   only those who asked not to be contacted, or only those who did not
   */
  public record People(String words, Sector sector, String region, Boolean key, Tier tier, boolean unassessed, ContactChannel channel, Boolean refusing) {

    public static People all() {
      return new People(null, null, null, null, null, false, null, null);
    }
  }

  /** @param words every one of them must stand in the code or a name, whatever its spelling */
  public record Organisations(String words, Sector sector, String region) {

    public static Organisations all() {
      return new Organisations(null, null, null);
    }
  }

  /** @param organisation {@code null} for someone who speaks for nobody but themselves */
  public record PersonLine(long id, String email, String name, Long organisationId, String organisationCode, LocalizedText organisation, Sector sector,
      String region, boolean key, Language language, String phone, ContactChannel channel, Integer influence, Integer interest, Tier tier, boolean doNotContact) {}

  /** @param people how many of its people are registered */
  public record OrganisationLine(Organisation organisation, OrganisationSize size, int people) {}

  RegisterSearch(DataSource source) {
    JdbcTemplate template = new JdbcTemplate(source);
    template.setFetchSize(FETCH);
    this.db = JdbcClient.create(new NamedParameterJdbcTemplate(template));
  }

  /**
   * People by name.
   *
   * @param after go on after this person; {@code null} for the first page
   */
  public List<PersonLine> people(People filter, Long after, int limit) {
    Map<String, Object> values = new HashMap<>();
    String condition = condition(filter, values);
    if (after != null) {
      condition += " and (p.name_key, p.id) > (:afterName, :after)";
      values.put("after", after);
      values.put("afterName", db.sql("select name_key from person where id = ?").param(after).query(String.class).optional().orElse(""));
    }
    values.put("limit", limit);
    return db.sql(personColumns() + PEOPLE + condition + " order by p.name_key, p.id limit :limit").params(values).query(RegisterSearch::personLine).list();
  }

  public int count(People filter) {
    Map<String, Object> values = new HashMap<>();
    return db.sql("select count(*) " + PEOPLE + condition(filter, values)).params(values).query(Integer.class).single();
  }

  /** Hands over everyone the filter lets through, in the order of the list, without ever holding all of them. */
  public void eachPerson(People filter, Consumer<PersonLine> consumer) {
    Map<String, Object> values = new HashMap<>();
    db.sql(personColumns() + PEOPLE + condition(filter, values) + " order by p.name_key, p.id").params(values)
        .query((RowCallbackHandler) row -> consumer.accept(personLine(row, 0)));
  }

  /**
   * Organisations by code.
   *
   * @param after go on after this code; {@code null} for the first page
   */
  public List<OrganisationLine> organisations(Organisations filter, String after, int limit) {
    Map<String, Object> values = new HashMap<>();
    String condition = condition(filter, values);
    if (after != null) {
      condition += " and o.code > :after";
      values.put("after", after);
    }
    values.put("limit", limit);
    return db.sql(organisationColumns() + ORGANISATIONS + condition + " order by o.code limit :limit").params(values)
        .query(RegisterSearch::organisationLine).list();
  }

  public int count(Organisations filter) {
    Map<String, Object> values = new HashMap<>();
    return db.sql("select count(*)" + ORGANISATIONS + condition(filter, values)).params(values).query(Integer.class).single();
  }

  public void eachOrganisation(Organisations filter, Consumer<OrganisationLine> consumer) {
    Map<String, Object> values = new HashMap<>();
    db.sql(organisationColumns() + ORGANISATIONS + condition(filter, values) + " order by o.code").params(values)
        .query((RowCallbackHandler) row -> consumer.accept(organisationLine(row, 0)));
  }

  private static String condition(People filter, Map<String, Object> values) {
    StringBuilder sql = new StringBuilder();
    words(filter.words(), "(p.search_text like :%1$s or o.search_text like :%1$s)", sql, values);
    equal("p.sector", "sector", filter.sector(), sql, values);
    equal("o.region", "region", filter.region(), sql, values);
    equal("p.is_key", "key", filter.key(), sql, values);
    equal("p.channel", "channel", filter.channel(), sql, values);
    equal("p.do_not_contact", "refusing", filter.refusing(), sql, values);
    if (filter.unassessed()) {
      sql.append(" and p.tier is null");
    } else {
      equal("p.tier", "tier", filter.tier(), sql, values);
    }
    return sql.toString();
  }

  private static String condition(Organisations filter, Map<String, Object> values) {
    StringBuilder sql = new StringBuilder();
    words(filter.words(), "o.search_text like :%1$s", sql, values);
    equal("o.sector", "sector", filter.sector(), sql, values);
    equal("o.region", "region", filter.region(), sql, values);
    return sql.toString();
  }

  private static void words(String words, String condition, StringBuilder sql, Map<String, Object> values) {
    String[] folded = SearchText.fold(words).split(" ");
    for (int i = 0; i < folded.length && !folded[i].isEmpty(); i++) {
      sql.append(" and ").append(condition.formatted("word" + i));
      values.put("word" + i, "%" + folded[i] + "%");
    }
  }

  private static void equal(String column, String name, Object value, StringBuilder sql, Map<String, Object> values) {
    if (value != null && !value.equals("")) {
      sql.append(" and ").append(column).append(" = :").append(name);
      values.put(name, value instanceof Enum<?> one ? one.name() : value);
    }
  }

  private static String personColumns() {
    return "select p.*, o.code as organisation_code, o.name_ar as organisation_ar, o.name_en as organisation_en, o.region as organisation_region ";
  }

  private static String organisationColumns() {
    return "select o.*, (select count(*) from person m where m.organisation_id = o.id and m.merged_into is null) as people";
  }

  private static PersonLine personLine(ResultSet row, int n) throws SQLException {
    Person person = Register.person(row, n);
    String organisation = row.getString("organisation_ar");
    return new PersonLine(person.id(), person.email(), person.name(), person.organisationId(), row.getString("organisation_code"),
        organisation == null ? null : new LocalizedText(organisation, row.getString("organisation_en")), person.sector(),
        row.getString("organisation_region"), person.key(), person.language(), person.phone(), person.channel(), person.influence(), person.interest(),
        person.tier(), row.getBoolean("do_not_contact"));
  }

  private static OrganisationLine organisationLine(ResultSet row, int n) throws SQLException {
    String size = row.getString("size_class");
    return new OrganisationLine(Register.organisation(row, n), size == null ? null : OrganisationSize.valueOf(size), row.getInt("people"));
  }
}
