package org.sharaka.stakeholders;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Reads and writes organisations many at a time. */
@Component
class OrganisationTable {

  private static final int BATCH = 500;
  private static final int KEY = 400;
  private static final int SEARCH = 800;

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final Clock clock;

  OrganisationTable(JdbcClient db, JdbcTemplate batches, Clock clock) {
    this.db = db;
    this.batches = batches;
    this.clock = clock;
  }

  Map<String, OrganisationRow> byCode(Collection<String> codes) {
    return codes.isEmpty() ? Map.of() : db.sql("select * from organisation where code = any (?)").param(new SqlArrayValue("varchar", codes.toArray()))
        .query(OrganisationRow::read).list().stream().collect(Collectors.toMap(OrganisationRow::code, Function.identity()));
  }

  /** As {@link #byCode}, with the entry that a merged one went into in its place. */
  Map<String, OrganisationRow> standingByCode(Collection<String> codes) {
    Map<String, OrganisationRow> found = byCode(codes);
    List<Long> merged = found.values().stream().map(OrganisationRow::mergedInto).filter(id -> id != null).distinct().toList();
    if (merged.isEmpty()) {
      return found;
    }
    Map<Long, OrganisationRow> standing = db.sql("select * from organisation where id in (:ids)").param("ids", merged)
        .query(OrganisationRow::read).list().stream().collect(Collectors.toMap(OrganisationRow::id, Function.identity()));
    return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
        entry -> entry.getValue().mergedInto() == null ? entry.getValue() : standing.get(entry.getValue().mergedInto())));
  }

  void insert(List<OrganisationRow> rows) {
    Timestamp now = now();
    batches.batchUpdate("""
        insert into organisation (code, name_ar, name_en, sector, region, size_class, name_key, name_en_key, search_text, updated_at, created_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, BATCH, (statement, row) -> {
      fill(statement, row, now);
      statement.setTimestamp(11, now);
    });
  }

  void update(List<OrganisationRow> rows) {
    Timestamp now = now();
    batches.batchUpdate("""
        update organisation set code = ?, name_ar = ?, name_en = ?, sector = ?, region = ?, size_class = ?, name_key = ?, name_en_key = ?,
          search_text = ?, updated_at = ? where id = ?""", rows, BATCH, (statement, row) -> {
      fill(statement, row, now);
      statement.setLong(11, row.id());
    });
  }

  private static void fill(PreparedStatement statement, OrganisationRow row, Timestamp now) throws SQLException {
    statement.setString(1, row.code());
    statement.setString(2, row.nameAr());
    statement.setString(3, row.nameEn());
    statement.setString(4, row.sector().name());
    statement.setString(5, row.region());
    statement.setString(6, row.size() == null ? null : row.size().name());
    statement.setString(7, cut(SearchText.fold(row.nameAr()), KEY));
    statement.setString(8, cut(SearchText.fold(row.nameEn()), KEY));
    statement.setString(9, cut(SearchText.fold(row.code() + " " + row.nameAr() + " " + row.nameEn()), SEARCH));
    statement.setTimestamp(10, now);
  }

  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
