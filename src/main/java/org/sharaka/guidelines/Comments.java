package org.sharaka.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.SearchText;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the comments of a round, in the order in which they came. */
@Service
@Transactional(readOnly = true)
public class Comments {

  private static final String ALL = """
      select c.*, k.person_id, k.name, k.organisation, k.sector, k.is_key, k.language, k.naming
      from guide_comment c join contribution k on k.id = c.contribution_id
      where\s""";

  private final JdbcClient db;
  private final Register register;

  /**
   * Which comments are wanted; {@code null} means any.
   *
   * @param clause a clause, or {@link #WHOLE} for what is said about the whole text
   * @param words  each must stand in the comment, whatever its spelling
   */
  public record Filter(Boolean open, Long clause, Sector sector, CommentKind kind, String words) {

    public static final long WHOLE = 0;
    public static final Filter ANY = new Filter(null, null, null, null, null);
    public static final Filter OPEN = new Filter(true, null, null, null, null);
  }

  /** A row before names are looked up in the register. */
  private record Row(Comment comment, String name, String organisation) {}

  Comments(JdbcClient db, Register register) {
    this.db = db;
    this.register = register;
  }

  public Comment get(long id) {
    return named(db.sql(ALL + "c.id = ?").param(id).query(Comments::row).list()).stream().findFirst().orElseThrow(() -> new NotFound("comment " + id));
  }

  /** @param after go on after this comment; 0 for the first page */
  public List<Comment> list(long round, Filter filter, long after, int limit) {
    Map<String, Object> values = new HashMap<>(Map.of("round", round, "after", after, "limit", limit));
    String sql = ALL + "c.round_id = :round and c.id > :after" + conditions(filter, values) + " order by c.id limit :limit";
    return named(db.sql(sql).params(values).query(Comments::row).list());
  }

  public int count(long round, Filter filter) {
    Map<String, Object> values = new HashMap<>(Map.of("round", round));
    return db.sql("select count(*) from guide_comment c join contribution k on k.id = c.contribution_id where c.round_id = :round"
        + conditions(filter, values)).params(values).query(Integer.class).single();
  }

  /** The next that waits for a disposition: after the given one, or from the beginning when there is none after it. */
  public Optional<Comment> nextOpen(long round, Filter filter, long after) {
    Filter open = new Filter(true, filter.clause(), filter.sector(), filter.kind(), filter.words());
    return list(round, open, after, 1).stream().findFirst().or(() -> list(round, open, 0, 1).stream().findFirst());
  }

  /** How many comments of all rounds of a guide still wait for a disposition. */
  public int undisposed(CaseNumber guide) {
    return db.sql("""
        select count(*) from guide_comment c join consultation_round r on r.id = c.round_id
        where r.guide = ? and c.decision is null""").param(guide.value()).query(Integer.class).single();
  }

  private static String conditions(Filter filter, Map<String, Object> values) {
    StringBuilder sql = new StringBuilder();
    if (filter.open() != null) {
      sql.append(filter.open() ? " and c.decision is null" : " and c.decision is not null");
    }
    if (filter.clause() != null && filter.clause() == Filter.WHOLE) {
      sql.append(" and c.clause_id is null");
    } else if (filter.clause() != null) {
      equal(sql, values, "c.clause_id", "clause", filter.clause());
    }
    if (filter.sector() != null) {
      equal(sql, values, "k.sector", "sector", filter.sector().name());
    }
    if (filter.kind() != null) {
      equal(sql, values, "c.kind", "kind", filter.kind().name());
    }
    for (String word : SearchText.fold(filter.words()).split(" ")) {
      values.put("word" + values.size(), "%" + word + "%");
      sql.append(" and c.search_text like :word").append(values.size() - 1);
    }
    return sql.toString();
  }

  private static void equal(StringBuilder sql, Map<String, Object> values, String column, String name, Object value) {
    sql.append(" and ").append(column).append(" = :").append(name);
    values.put(name, value);
  }

  private List<Comment> named(List<Row> rows) {
    Map<Long, Optional<Person>> people = new HashMap<>();
    register.people(rows.stream().map(r -> r.comment().author().person()).filter(Objects::nonNull).distinct().toList())
        .forEach(person -> people.put(person.id(), Optional.of(person)));
    Map<Long, LocalizedText> organisations = new HashMap<>();
    List<Comment> named = new ArrayList<>();
    for (Row row : rows) {
      Long author = row.comment().author().person();
      named.add(named(row, author == null ? null : people.computeIfAbsent(author, register::person).orElse(null), organisations));
    }
    return named;
  }

  private Comment named(Row row, Person person, Map<Long, LocalizedText> organisations) {
    Comment c = row.comment();
    LocalizedText organisation = row.organisation() == null ? null : LocalizedText.same(row.organisation());
    if (person != null && person.organisationId() != null) {
      organisation = organisations.computeIfAbsent(person.organisationId(), id -> register.organisation(id).map(Organisation::name).orElse(null));
    }
    Comment.Author a = c.author();
    var author = new Comment.Author(a.person(), person == null ? row.name() : person.name(), organisation, a.sector(), a.key(), a.language(), a.naming());
    return new Comment(c.id(), c.contribution(), c.round(), c.clause(), c.kind(), c.body(), c.proposal(), c.savedAt(), c.revision(), c.disposition(),
        c.decidedBy(), author);
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    String naming = row.getString("naming");
    var author = new Comment.Author(row.getObject("person_id", Long.class), null, null, Sector.valueOf(row.getString("sector")),
        row.getBoolean("is_key"), Language.valueOf(row.getString("language")), naming == null ? null : Naming.valueOf(naming));
    Comment comment = new Comment(row.getLong("id"), row.getLong("contribution_id"), row.getLong("round_id"), row.getObject("clause_id", Long.class),
        CommentKind.valueOf(row.getString("kind")), row.getString("body"), row.getString("proposal"), row.getTimestamp("saved_at").toInstant(),
        row.getInt("revision"), disposition(row), row.getString("decided_by"), author);
    return new Row(comment, row.getString("name"), row.getString("organisation"));
  }

  static Disposition disposition(ResultSet row) throws SQLException {
    String decision = row.getString("decision");
    return decision == null ? null : new Disposition(CommentDecision.valueOf(decision),
        new Wording(row.getString("reason_ar"), row.getString("reason_en")), new Wording(row.getString("change_ar"), row.getString("change_en")));
  }
}
