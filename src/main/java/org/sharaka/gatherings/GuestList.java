package org.sharaka.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is on a list, for people who work with it: page by page, counted, and as a whole for files and print. */
@Service
@Transactional(readOnly = true)
public class GuestList {

  private static final int PORTION = 500;
  private static final String COLUMNS = """
      select g.id, g.person_id, p.name, p.email, p.language, g.sector, g.source, g.reply, g.replied_at, g.institution_name, o.name_ar, o.name_en,
             d.name as delegate_name
      from guest g join person p on p.id = g.person_id left join organisation o on o.id = g.organisation_id
        left join guest dg on dg.id = g.delegate_id left join person d on d.id = dg.person_id
      where g.gathering = :gathering""";

  private final JdbcClient db;
  private final Guests guests;

  /**
   * @param institution {@code null} for someone who speaks for themselves
   * @param delegate    the name of whoever comes in their place, or {@code null}
   * @param days        the days on which they were there, of those asked for; {@code remoteDays} those on which from elsewhere
   */
  public record Row(long id, long personId, String name, String email, Language language, LocalizedText institution, Sector sector,
      GuestSource source, GuestReply reply, Instant repliedAt, String delegate, Set<LocalDate> days,
      Set<LocalDate> remoteDays) {

    public boolean wasThere(LocalDate day) {
      return days.contains(day);
    }

    /** They may come: they have not said no, and nobody else was named to come for them. */
    public boolean isExpected() {
      return reply == GuestReply.NONE || reply == GuestReply.ACCEPTED || reply == GuestReply.WAITING;
    }

    public boolean wasRemote(LocalDate day) {
      return remoteDays.contains(day);
    }

    Row on(Set<LocalDate> attended, Set<LocalDate> remote) {
      return new Row(id, personId, name, email, language, institution, sector, source, reply, repliedAt, delegate, attended, remote);
    }
  }

  /**
   * Which rows are wanted; {@code null} for all.
   *
   * @param words every one of them must stand in the name or address, whatever its spelling
   */
  public record Wanted(String words, GuestReply reply, Sector sector) {

    public static final Wanted ALL = new Wanted(null, null, null);
  }

  /** Where the next page begins. */
  public record After(String name, long id) {}

  GuestList(JdbcClient db, Guests guests) {
    this.db = db;
    this.guests = guests;
  }

  /** By name. */
  public List<Row> page(CaseNumber gathering, Wanted wanted, After after, int limit) {
    StringBuilder sql = new StringBuilder(COLUMNS);
    Map<String, Object> values = new TreeMap<>(Map.of("gathering", gathering.value(), "limit", limit));
    narrow(sql, values, wanted);
    if (after != null) {
      sql.append(" and (p.name > :name or (p.name = :name and g.id > :id))");
      values.put("name", after.name());
      values.put("id", after.id());
    }
    List<Row> rows = db.sql(sql.append(" order by p.name, g.id limit :limit").toString()).params(values).query(GuestList::row).list();
    return attended(rows);
  }

  public Row one(CaseNumber gathering, long guest) {
    return find(gathering, guest).orElseThrow();
  }

  /** @return empty for a guest of another gathering */
  public Optional<Row> find(CaseNumber gathering, long guest) {
    return attended(db.sql(COLUMNS + " and g.id = :id").param("gathering", gathering.value()).param("id", guest).query(GuestList::row).list()).stream().findFirst();
  }

  public int count(CaseNumber gathering, Wanted wanted) {
    StringBuilder sql = new StringBuilder("select count(*) from guest g join person p on p.id = g.person_id where g.gathering = :gathering");
    Map<String, Object> values = new TreeMap<>(Map.of("gathering", gathering.value()));
    narrow(sql, values, wanted);
    return db.sql(sql.toString()).params(values).query(Integer.class).single();
  }

  /** How many of each sector gave each answer. */
  public Map<Sector, Map<GuestReply, Integer>> bySector(CaseNumber gathering) {
    Map<Sector, Map<GuestReply, Integer>> table = new TreeMap<>();
    db.sql("select sector, reply, count(*) as heads from guest where gathering = ? group by sector, reply").param(gathering.value())
        .query((row, n) -> table.computeIfAbsent(Sector.valueOf(row.getString("sector")), s -> new TreeMap<>())
            .put(GuestReply.valueOf(row.getString("reply")), row.getInt("heads"))).list();
    return table;
  }

  public Turnout turnout(CaseNumber gathering) {
    return guests.turnout(gathering);
  }

  /** The whole list, portion by portion, so that a file of any length can be written. */
  public Stream<Row> all(CaseNumber gathering) {
    return Stream.iterate(page(gathering, Wanted.ALL, null, PORTION), rows -> !rows.isEmpty(), rows -> {
      Row last = rows.get(rows.size() - 1);
      return rows.size() < PORTION ? List.of() : page(gathering, Wanted.ALL, new After(last.name(), last.id()), PORTION);
    }).flatMap(List::stream);
  }

  private static void narrow(StringBuilder sql, Map<String, Object> values, Wanted wanted) {
    String[] words = SearchText.fold(wanted.words()).split(" ");
    for (int i = 0; i < words.length && !words[i].isEmpty(); i++) {
      sql.append(" and p.search_text like :word").append(i);
      values.put("word" + i, "%" + words[i] + "%");
    }
    if (wanted.reply() != null) {
      sql.append(" and g.reply = :reply");
      values.put("reply", wanted.reply().name());
    }
    if (wanted.sector() != null) {
      sql.append(" and g.sector = :sector");
      values.put("sector", wanted.sector().name());
    }
  }

  private List<Row> attended(List<Row> rows) {
    if (rows.isEmpty()) {
      return rows;
    }
    List<Long> ids = rows.stream().map(Row::id).toList();
    Map<Long, Set<LocalDate>> days = days("guest_id in (:ids)", ids);
    Map<Long, Set<LocalDate>> remote = days("guest_id in (:ids) and remote = true", ids);
    return rows.stream().map(row -> row.on(days.getOrDefault(row.id(), Set.of()), remote.getOrDefault(row.id(), Set.of()))).toList();
  }

  private Map<Long, Set<LocalDate>> days(String which, List<Long> ids) {
    return db.sql("select guest_id, on_day from attendance where " + which).param("ids", ids)
        .query((row, n) -> Map.entry(row.getLong("guest_id"), row.getObject("on_day", LocalDate.class))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }

  static LocalizedText institution(ResultSet row) throws SQLException {
    String typed = row.getString("institution_name");
    String registered = row.getString("name_ar");
    return registered != null ? new LocalizedText(registered, row.getString("name_en")) : typed == null ? null : LocalizedText.same(typed);
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    Timestamp replied = row.getTimestamp("replied_at");
    return new Row(row.getLong("id"), row.getLong("person_id"), row.getString("name"), row.getString("email"), Language.valueOf(row.getString("language")),
        institution(row), Sector.valueOf(row.getString("sector")), GuestSource.valueOf(row.getString("source")), GuestReply.valueOf(row.getString("reply")),
        replied == null ? null : replied.toInstant(), row.getString("delegate_name"), Set.of(), Set.of());
  }
}
