package org.sharaka.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the rows of a version together to its text. */
final class Wordings {

  private record Row(long part, Long chapter, Wording title, Wording statement, Wording guidance, boolean core, int revision) {

    static Row read(ResultSet row, int n) throws SQLException {
      return new Row(row.getLong("part_id"), row.getObject("chapter_id", Long.class), wording(row, "title"), wording(row, "statement"),
          wording(row, "guidance"), row.getBoolean("is_core"), row.getInt("revision"));
    }

    private static Wording wording(ResultSet row, String name) throws SQLException {
      return new Wording(row.getString(name + "_ar"), row.getString(name + "_en"));
    }
  }

  private Wordings() {}

  static GuideText read(JdbcClient db, long version) {
    List<Row> rows = db.sql("select * from guide_wording where version_id = ? order by position, part_id").param(version).query(Row::read).list();
    Map<Long, List<Evidence>> evidence = evidence(db, version);
    List<GuideText.Chapter> chapters = new ArrayList<>();
    rows.stream().filter(row -> row.chapter() == null).forEach(row -> chapters.add(chapter(row, chapters.size() + 1, rows, evidence)));
    return new GuideText(chapters);
  }

  private static GuideText.Chapter chapter(Row chapter, int number, List<Row> rows, Map<Long, List<Evidence>> evidence) {
    List<GuideText.Clause> clauses = new ArrayList<>();
    for (Row row : rows) {
      if (row.chapter() != null && row.chapter() == chapter.part()) {
        clauses.add(new GuideText.Clause(row.part(), number + "-" + (clauses.size() + 1), chapter.part(), row.title(), row.statement(),
            row.guidance(), row.core(), row.revision(), evidence.getOrDefault(row.part(), List.of())));
      }
    }
    return new GuideText.Chapter(chapter.part(), number, chapter.title(), chapter.revision(), List.copyOf(clauses));
  }

  private static Map<Long, List<Evidence>> evidence(JdbcClient db, long version) {
    return db.sql("select * from guide_evidence where version_id = ? order by part_id, id").param(version)
        .query((row, n) -> Map.entry(row.getLong("part_id"),
            new Evidence(row.getLong("id"), EvidenceKind.valueOf(row.getString("kind")), row.getString("label"), row.getString("link")))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }
}
