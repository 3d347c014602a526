package org.sharaka.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds recommendations as lists show them, page by page or as a stream. */
@Service
@Transactional(readOnly = true)
public class RecommendationBoard {

  private static final int CHUNK = 200;

  private final JdbcClient db;

  /**
   * What is looked for; what is {@code null} does not matter.
   *
   * @param words     every one of them must stand in the number, the text or the name of an addressee, whatever its spelling
   * @param addressee an organisation
   * @param onlyPublic leaves out what the public may not read
   */
  public record Filter(String words, Long addressee, RecommendationStatus status, SourceKind source, Integer year, boolean onlyPublic) {

    public static Filter everything(boolean onlyPublic) {
      return new Filter(null, null, null, null, null, onlyPublic);
    }
  }

  /** @param percent how far those who accepted are, on average */
  public record Line(CaseNumber number, LocalizedText text, RecommendationStatus status, AnswerKind answer, Source source, LocalDate openedOn, int percent) {}

  /** An addressee of one of the lines. */
  public record Party(CaseNumber number, long organisationId, LocalizedText name, AddresseeState state, AnswerKind answer, int percent, Progress progress) {}

  RecommendationBoard(JdbcClient db) {
    this.db = db;
  }

  /**
   * The newest first.
   *
   * @param after go on after so many
   */
  public List<Line> page(Filter filter, int after, int limit) {
    Map<String, Object> values = new HashMap<>(Map.of("limit", limit, "after", after));
    String condition = condition(filter, values);
    return db.sql("select r.*, (select coalesce(avg(a.percent), 0) from recommendation_addressee a where a.number = r.number and a.answer in ('ACCEPTED', 'PARTLY')) as reached"
        + " from recommendation r" + condition + " order by r.opened_on desc, r.number desc limit :limit offset :after").params(values).query(RecommendationBoard::line).list();
  }

  public int count(Filter filter) {
    Map<String, Object> values = new HashMap<>();
    String condition = condition(filter, values);
    return db.sql("select count(*) from recommendation r" + condition).params(values).query(Integer.class).single();
  }

  /** Hands over all of them with their addressees, without ever holding more than some. */
  public void each(Filter filter, BiConsumer<Line, List<Party>> taken) {
    List<Line> chunk;
    int after = 0;
    do {
      chunk = page(filter, after, CHUNK);
      Map<CaseNumber, List<Party>> parties = parties(chunk.stream().map(Line::number).toList());
      chunk.forEach(line -> taken.accept(line, parties.getOrDefault(line.number(), List.of())));
      after += CHUNK;
    } while (chunk.size() == CHUNK);
  }

  /** The addressees of the recommendations. */
  public Map<CaseNumber, List<Party>> parties(Collection<CaseNumber> numbers) {
    return numbers.isEmpty() ? Map.of() : db.sql("""
        select a.*, o.name_ar, o.name_en from recommendation_addressee a join organisation o on o.id = a.organisation_id
        where a.number in (:numbers) order by a.number, a.id""").param("numbers", numbers.stream().map(CaseNumber::value).toList())
        .query(RecommendationBoard::party).list().stream().collect(Collectors.groupingBy(Party::number));
  }

  /** The years in which those the public may read were put down, the newest first. */
  public List<Integer> years() {
    return db.sql("select distinct extract(year from opened_on) as in_year from recommendation where status not in ('DRAFT', 'FORMULATED', 'DROPPED') order by in_year desc")
        .query(Integer.class).list();
  }

  private static String condition(Filter filter, Map<String, Object> values) {
    StringBuilder sql = new StringBuilder(" where 1 = 1");
    String[] folded = SearchText.fold(filter.words()).split(" ");
    for (int i = 0; i < folded.length && !folded[i].isEmpty(); i++) {
      sql.append(" ").append("""
          and (r.search_text like :word%1$d or exists (select 1 from recommendation_addressee n join organisation o on o.id = n.organisation_id
             where n.number = r.number and o.search_text like :word%1$d))""".formatted(i));
      values.put("word" + i, "%" + folded[i] + "%");
    }
    if (filter.addressee() != null) {
      sql.append(" and exists (select 1 from recommendation_addressee t where t.number = r.number and t.organisation_id = :addressee)");
      values.put("addressee", filter.addressee());
    }
    equal("status", filter.status(), sql, values);
    equal("source_kind", filter.source(), sql, values);
    if (filter.year() != null) {
      sql.append(" and extract(year from r.opened_on) = :year");
      values.put("year", filter.year());
    }
    return sql.append(filter.onlyPublic() ? " and r.status not in ('DRAFT', 'FORMULATED', 'DROPPED')" : "").toString();
  }

  private static void equal(String column, Enum<?> value, StringBuilder sql, Map<String, Object> values) {
    if (value != null) {
      sql.append(" and r.").append(column).append(" = :").append(column);
      values.put(column, value.name());
    }
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(new CaseNumber(row.getString("number")), RecommendationRows.text(row), RecommendationStatus.valueOf(row.getString("status")),
        RecommendationRows.one(AnswerKind.class, row.getString("answer")), RecommendationRows.source(row), row.getObject("opened_on", LocalDate.class),
        row.getInt("reached"));
  }

  private static Party party(ResultSet row, int n) throws SQLException {
    return new Party(new CaseNumber(row.getString("number")), row.getLong("organisation_id"), new LocalizedText(row.getString("name_ar"), row.getString("name_en")),
        AddresseeState.valueOf(row.getString("state")), RecommendationRows.one(AnswerKind.class, row.getString("answer")), row.getInt("percent"),
        RecommendationRows.one(Progress.class, row.getString("progress")));
  }
}
