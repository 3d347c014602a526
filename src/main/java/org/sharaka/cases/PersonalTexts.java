package org.sharaka.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sharaka.kernel.DataSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people in the texts of tables, and takes them out. It knows no table by name: a new column is looked at like the others. */
@Component
@Transactional
public class PersonalTexts {

  private static final String COLUMNS = """
      select lower(table_name) as t, lower(column_name) as c from information_schema.columns
      where lower(table_name) in (:tables) and lower(table_schema) = lower(:schema)
        and lower(data_type) in ('character varying', 'character large object', 'text') order by 1, 2""";

  private final JdbcClient db;

  private record Column(String table, String name) {}

  PersonalTexts(JdbcClient db) {
    this.db = db;
  }

  /** @return how many different texts tell of the person */
  @Transactional(readOnly = true)
  public int count(Collection<String> tables, DataSubject subject) {
    return columns(tables).stream().mapToInt(column -> texts(column, subject).size()).sum();
  }

  /** Puts the pseudonym in the place of names, addresses and telephones. @return how many rows were changed */
  public int clean(Collection<String> tables, DataSubject subject) {
    int changed = 0;
    for (Column column : columns(tables)) {
      for (String text : texts(column, subject)) {
        changed += db.sql("update %1$s set %2$s = :clean where %2$s = :text".formatted(column.table(), column.name()))
            .param("clean", subject.without(text)).param("text", text).update();
      }
    }
    return changed;
  }

  private List<Column> columns(Collection<String> tables) {
    String schema = db.sql("select current_schema").query(String.class).single();
    return tables.isEmpty() ? List.of() : db.sql(COLUMNS).param("tables", tables).param("schema", schema)
        .query((row, n) -> new Column(row.getString("t"), row.getString("c"))).list();
  }

  private List<String> texts(Column column, DataSubject subject) {
    List<String> words = new ArrayList<>(subject.words());
    if (words.isEmpty()) {
      return List.of();
    }
    StringBuilder like = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      like.append(i == 0 ? "" : " or ").append("lower(").append(column.name()).append(") like :w").append(i);
    }
    StatementSpec query = db.sql("select distinct %s from %s where %s".formatted(column.name(), column.table(), like));
    for (int i = 0; i < words.size(); i++) {
      query = query.param("w" + i, "%" + words.get(i).toLowerCase() + "%");
    }
    return query.query(String.class).list().stream().filter(subject::isIn).toList();
  }
}
