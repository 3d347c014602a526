package org.sharaka.stakeholders;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
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

/** Reads and writes people many at a time. */
@Component
class PersonTable {

  private static final int BATCH = 500;
  private static final int KEY = 400;
  private static final int SEARCH = 800;

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final Clock clock;

  PersonTable(JdbcClient db, JdbcTemplate batches, Clock clock) {
    this.db = db;
    this.batches = batches;
    this.clock = clock;
  }

  Map<String, PersonRow> byEmail(Collection<String> emails) {
    return emails.isEmpty() ? Map.of() : db.sql("select * from person where email = any (?)").param(new SqlArrayValue("varchar", emails.toArray()))
        .query(PersonRow::read).list().stream().collect(Collectors.toMap(PersonRow::email, Function.identity()));
  }

  void insert(List<PersonRow> rows) {
    Timestamp now = now();
    batches.batchUpdate("""
        insert into person (email, name, organisation_id, sector, is_key, language, channel, phone, accessibility, name_key, phone_key,
          search_text, updated_at, created_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, BATCH, (statement, row) -> {
      fill(statement, row, now);
      statement.setTimestamp(14, now);
    });
  }

  void update(List<PersonRow> rows) {
    Timestamp now = now();
    batches.batchUpdate("""
        update person set email = ?, name = ?, organisation_id = ?, sector = ?, is_key = ?, language = ?, channel = ?, phone = ?,
          accessibility = ?, name_key = ?, phone_key = ?, search_text = ?, updated_at = ? where id = ?""", rows, BATCH, (statement, row) -> {
      fill(statement, row, now);
      statement.setLong(14, row.id());
    });
  }

  private static void fill(PreparedStatement statement, PersonRow row, Timestamp now) throws SQLException {
    statement.setString(1, row.email());
    statement.setString(2, row.name());
    statement.setObject(3, row.organisationId(), Types.BIGINT);
    statement.setString(4, row.sector().name());
    statement.setBoolean(5, row.key());
    statement.setString(6, row.language().name());
    statement.setString(7, row.channel().name());
    statement.setString(8, row.phone());
    statement.setString(9, row.accessibility());
    statement.setString(10, OrganisationTable.cut(SearchText.fold(row.name()), KEY));
    statement.setString(11, EntryCheck.lastDigits(row.phone()));
    statement.setString(12, OrganisationTable.cut(SearchText.fold(row.name() + " " + row.email() + " " + (row.phone() == null ? "" : row.phone())), SEARCH));
    statement.setTimestamp(13, now);
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
