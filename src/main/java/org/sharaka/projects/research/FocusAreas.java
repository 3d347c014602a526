package org.sharaka.projects.research;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The focus areas of a project: proposed and rated, scored, and confirmed by the committee. */
@Service
@Transactional
public class FocusAreas {

  private final JdbcClient db;
  private final Timeline timeline;

  /** What the committee made of one area. */
  public record Confirmation(long id, boolean confirmed, int rank, String reason) {}

  FocusAreas(JdbcClient db, Timeline timeline) {
    this.db = db;
    this.timeline = timeline;
  }

  /** Puts the rated candidates in place of those before. */
  public void rate(CaseNumber number, List<FocusArea> areas) {
    if (areas.isEmpty()) {
      throw Refusal.at("areas", "research.noArea").thrown();
    }
    db.sql("delete from focus_area_benchmark where focus_area_id in (select id from focus_area where project = ?)").param(number.value()).update();
    db.sql("delete from focus_area where project = ?").param(number.value()).update();
    areas.forEach(area -> insert(number, area));
  }

  public void score(long id, int score) {
    db.sql("update focus_area set score = ?, priority = ? where id = ?").params(score, FocusArea.Priority.of(score).name(), id).update();
  }

  /** One area at least is confirmed; a rank that differs from the scores' order is explained. */
  public void confirm(CaseNumber number, List<Confirmation> confirmations) {
    if (confirmations.stream().noneMatch(Confirmation::confirmed)) {
      throw Refusal.at("areas", "research.noneConfirmed").thrown();
    }
    Map<Long, Integer> byScore = ranks(of(number));
    for (int i = 0; i < confirmations.size(); i++) {
      Confirmation c = confirmations.get(i);
      boolean moved = c.confirmed() && byScore.containsKey(c.id()) && byScore.get(c.id()) != c.rank();
      if (moved && (c.reason() == null || c.reason().isBlank())) {
        throw Refusal.at("areas[" + i + "].reason", "research.rankReason", Map.of("rank", byScore.get(c.id()))).thrown();
      }
      db.sql("update focus_area set confirmed = ?, ranking = ?, reason = ? where id = ? and project = ?")
          .params(c.confirmed(), c.rank(), c.reason(), c.id(), number.value()).update();
    }
    timeline.publish(number, "research.focusAreas", Map.of("count", confirmations.stream().filter(Confirmation::confirmed).count()));
  }

  /** Confirmed ones by rank, then the rest by score. */
  @Transactional(readOnly = true)
  public List<FocusArea> of(CaseNumber number) {
    Map<Long, List<Long>> benchmarks = db.sql("""
        select l.focus_area_id, l.benchmark_id from focus_area_benchmark l join focus_area f on f.id = l.focus_area_id where f.project = ?""")
        .param(number.value()).query((row, n) -> Map.entry(row.getLong(1), row.getLong(2))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return db.sql("select * from focus_area where project = ? order by coalesce(ranking, 1000), coalesce(score, 0) desc, id").param(number.value())
        .query((row, n) -> {
          String priority = row.getString("priority");
          return new FocusArea(row.getLong("id"), new LocalizedText(row.getString("name_ar"), row.getString("name_en")), row.getString("theme"),
              benchmarks.getOrDefault(row.getLong("id"), List.of()), row.getInt("alignment"), row.getInt("feasibility"), row.getInt("strength"),
              row.getInt("urgency"), row.getObject("score", Integer.class), priority == null ? null : FocusArea.Priority.valueOf(priority),
              row.getObject("confirmed", Boolean.class), row.getObject("ranking", Integer.class), row.getString("reason"));
        }).list();
  }

  private void insert(CaseNumber number, FocusArea area) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("""
        insert into focus_area (project, name_ar, name_en, theme, alignment, feasibility, strength, urgency) values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(number.value(), area.name().ar(), area.name().en(), area.theme(), area.alignment(), area.feasibility(), area.strength(), area.urgency())
        .update(key, "id");
    area.benchmarks().forEach(benchmark -> db.sql("""
        insert into focus_area_benchmark (focus_area_id, benchmark_id) select cast(:area as bigint), b.id from benchmark b where b.id = :id and b.project = :project""")
        .param("area", key.getKey().longValue()).param("id", benchmark).param("project", number.value()).update());
  }

  /** Ties share a place; salience and alignment were part of the score already. */
  public static Map<Long, Integer> ranks(List<FocusArea> areas) {
    List<FocusArea> ordered = areas.stream().sorted((a, b) -> b.score() - a.score()).toList();
    return ordered.stream().collect(Collectors.toMap(FocusArea::id,
        area -> 1 + (int) ordered.stream().filter(other -> other.score() > area.score()).count()));
  }
}
