package org.sharaka.gatherings;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the trainings of a project, who came to them and what they got out of it. */
@Service
@Transactional(readOnly = true)
public class TrainingFigures {

  private static final String PRESENT = """
      from guest g join gathering h on h.number = g.gathering
      where h.project = ? and h.kind = 'TRAINING' and h.status = 'HELD' and""" + " " + Guests.WAS_THERE;

  private final JdbcClient db;

  /**
   * @param planned       all trainings of the project, whatever became of them
   * @param regions       those in which one was held
   * @param registered    different people who have, or wait for, a seat in a training that was not cancelled
   * @param attended      different people who came; {@code institutions} likewise
   * @param knowledgeGain points of 100 by which the average test rose, each training weighing as many as came to it;
   *                      {@code null} when none was tested before and after
   * @param satisfaction  1 to 5, weighed likewise; {@code null} when nobody was asked
   */
  public record Figures(int planned, int held, int cancelled, Set<String> regions, int registered, int attended, int institutions,
      Map<Sector, Integer> attendedBySector, BigDecimal knowledgeGain, BigDecimal satisfaction) {}

  private record Averages(BigDecimal gain, BigDecimal satisfaction) {}

  TrainingFigures(JdbcClient db) {
    this.db = db;
  }

  public Figures of(CaseNumber project) {
    Map<GatheringStatus, Integer> trainings = db.sql("select status, count(*) as n from gathering where project = ? and kind = 'TRAINING' group by status")
        .param(project.value()).query((row, n) -> Map.entry(GatheringStatus.valueOf(row.getString("status")), row.getInt("n"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Averages averages = averages(project);
    return new Figures(trainings.values().stream().mapToInt(Integer::intValue).sum(), trainings.getOrDefault(GatheringStatus.HELD, 0),
        trainings.getOrDefault(GatheringStatus.CANCELLED, 0), regions(project), registered(project), distinct(project, "person_id"),
        distinct(project, "institution_key"), bySector(project), averages.gain(), averages.satisfaction());
  }

  private Set<String> regions(CaseNumber project) {
    return new TreeSet<>(db.sql("""
        select distinct t.region from training_terms t join gathering g on g.number = t.number
        where g.project = ? and g.status = 'HELD' and t.region is not null""").param(project.value()).query(String.class).list());
  }

  private int registered(CaseNumber project) {
    return db.sql("""
        select count(distinct g.person_id) from guest g join gathering h on h.number = g.gathering
        where h.project = ? and h.kind = 'TRAINING' and h.status <> 'CANCELLED' and (g.reply in ('ACCEPTED', 'WAITING') or g.source = 'WALK_IN')""")
        .param(project.value()).query(Integer.class).single();
  }

  private int distinct(CaseNumber project, String column) {
    return db.sql("select count(distinct g." + column + ") " + PRESENT).param(project.value()).query(Integer.class).single();
  }

  private Map<Sector, Integer> bySector(CaseNumber project) {
    return db.sql("select g.sector, count(distinct g.person_id) as heads " + PRESENT + " group by g.sector").param(project.value())
        .query((row, n) -> Map.entry(Sector.valueOf(row.getString("sector")), row.getInt("heads"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
  }

  private Averages averages(CaseNumber project) {
    return db.sql("""
        select cast(sum(case when pre_test is not null and post_test is not null then (post_test - pre_test) * heads end)
                 / nullif(sum(case when pre_test is not null and post_test is not null then heads end), 0) as numeric(7, 2)) as gain,
               cast(sum(satisfaction * heads) / nullif(sum(case when satisfaction is not null then heads end), 0) as numeric(7, 2)) as satisfaction
        from (select t.pre_test, t.post_test, t.satisfaction, cast((select count(*) from guest g where g.gathering = h.number and %s) as numeric(9, 0)) as heads
              from gathering h join training_terms t on t.number = h.number
              where h.project = ? and h.status = 'HELD') held""".formatted(Guests.WAS_THERE)).param(project.value())
        .query((row, n) -> new Averages(row.getBigDecimal("gain"), row.getBigDecimal("satisfaction"))).single();
  }
}
