package org.sharaka.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who took part in a case, each once, as its list shows them: page by page, or portion by portion into a file. */
@Service
@Transactional(readOnly = true)
public class Participants {

  private static final int PORTION = 500;

  private final JdbcClient db;

  /**
   * What the list is narrowed down to.
   *
   * @param words   every one of them must stand in the name, address or organisation, whatever its spelling
   * @param channel only those who took part in this way
   */
  public record Filter(String words, Sector sector, ContactChannel channel) {}

  /** @param organisation {@code null} for someone who speaks for nobody but themselves */
  public record Line(Person person, LocalizedText organisation, String region, Set<ContactChannel> channels) {}

  Participants(JdbcClient db) {
    this.db = db;
  }

  /** People by name. @param after go on after this person; {@code null} for the first page */
  public List<Line> page(CaseNumber number, Filter filter, Long after, int limit) {
    Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
    String condition = condition(number, filter, values);
    if (after != null) {
      condition += " and (p.name_key, p.id) > (select a.name_key, a.id from person a where a.id = :after)";
      values.put("after", after);
    }
    List<Line> found = db.sql("select p.*, o.name_ar as organisation_ar, o.name_en as organisation_en, o.region as organisation_region" + condition
        + " order by p.name_key, p.id limit :limit").params(values).query(Participants::line).list();
    Map<Long, Set<ContactChannel>> channels = channels(number, found.stream().map(line -> line.person().id()).toList());
    return found.stream().map(line -> new Line(line.person(), line.organisation(), line.region(), channels.get(line.person().id()))).toList();
  }

  public int count(CaseNumber number, Filter filter) {
    Map<String, Object> values = new HashMap<>();
    return db.sql("select count(*)" + condition(number, filter, values)).params(values).query(Integer.class).single();
  }

  /** Hands over everyone the filter lets through, in the order of the list, without ever holding all of them. */
  public void each(CaseNumber number, Filter filter, Consumer<Line> consumer) {
    List<Line> portion = page(number, filter, null, PORTION);
    while (!portion.isEmpty()) {
      portion.forEach(consumer);
      portion = portion.size() < PORTION ? List.of() : page(number, filter, portion.get(PORTION - 1).person().id(), PORTION);
    }
  }

  private Map<Long, Set<ContactChannel>> channels(CaseNumber number, Collection<Long> people) {
    Map<Long, Set<ContactChannel>> channels = new HashMap<>();
    db.sql("select person_id, channel from participation where case_number = ? and person_id = any (?)").param(number.value())
        .param(new SqlArrayValue("bigint", people.toArray()))
        .query((row, n) -> channels.computeIfAbsent(row.getLong("person_id"), p -> EnumSet.noneOf(ContactChannel.class))
            .add(ContactChannel.valueOf(row.getString("channel")))).list();
    return channels;
  }

  private static String condition(CaseNumber number, Filter filter, Map<String, Object> values) {
    List<String> conditions = new ArrayList<>();
    values.put("number", number.value());
    String[] folded = SearchText.fold(filter.words()).split(" ");
    for (int i = 0; i < folded.length && !folded[i].isEmpty(); i++) {
      conditions.add(" and (p.search_text like :word%1$d or o.search_text like :word%1$d)".formatted(i));
      values.put("word" + i, "%" + folded[i] + "%");
    }
    if (filter.sector() != null) {
      conditions.add(" and p.sector = :sector");
      values.put("sector", filter.sector().name());
    }
    if (filter.channel() != null) {
      values.put("channel", filter.channel().name());
    }
    return " from person p left join organisation o on o.id = p.organisation_id where exists (select 1 from participation t where t.person_id = p.id"
        + " and t.case_number = :number" + (filter.channel() == null ? "" : " and t.channel = :channel") + ")" + String.join("", conditions);
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    String organisation = row.getString("organisation_ar");
    return new Line(Register.person(row, n), organisation == null ? null : new LocalizedText(organisation, row.getString("organisation_en")),
        row.getString("organisation_region"), Set.of());
  }
}
