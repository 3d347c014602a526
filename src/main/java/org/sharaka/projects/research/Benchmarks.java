package org.sharaka.projects.research;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The benchmark library of a project. */
@Service
@Transactional
public class Benchmarks {

  /** Fewer of a scope need a documented reason. */
  public static final int LEAST_OF_EACH_SCOPE = 3;

  private final JdbcClient db;
  private final JdbcTemplate batches;

  /** The decision on one benchmark. */
  public record Verdict(long id, Benchmark.Decision decision, String reason) {}

  Benchmarks(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  /**
   * Puts the collected examples in place of those collected before.
   *
   * @param exception why there are fewer than three of a scope, or {@code null}
   */
  public void collect(CaseNumber number, List<Benchmark> collected, String exception) {
    check(collected, exception);
    db.sql("delete from focus_area_benchmark where benchmark_id in (select id from benchmark where project = ?)").param(number.value()).update();
    db.sql("delete from benchmark where project = ?").param(number.value()).update();
    batches.batchUpdate("""
        insert into benchmark (project, name, body, scope, type, published_in, url, summary, relevance, transferability, strength)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", collected, 100, (row, b) -> {
      row.setString(1, number.value());
      row.setString(2, b.name());
      row.setString(3, b.body());
      row.setString(4, b.scope().name());
      row.setString(5, b.type().name());
      row.setInt(6, b.year());
      row.setString(7, b.url());
      row.setString(8, b.summary());
      row.setInt(9, b.relevance());
      row.setInt(10, b.transferability());
      row.setInt(11, b.strength());
    });
  }

  /** Every benchmark gets its decision and the reason for it. */
  public void decide(CaseNumber number, List<Verdict> verdicts) {
    Set<Long> open = new HashSet<>(of(number).stream().map(Benchmark::id).toList());
    for (Verdict verdict : verdicts) {
      db.sql("update benchmark set decision = ?, reason = ? where id = ? and project = ?")
          .params(verdict.decision().name(), verdict.reason(), verdict.id(), number.value()).update();
      open.remove(verdict.id());
    }
    if (!open.isEmpty()) {
      throw Refusal.at("decisions", "research.undecided", Map.of("count", open.size())).thrown();
    }
  }

  @Transactional(readOnly = true)
  public List<Benchmark> of(CaseNumber number) {
    return db.sql("select * from benchmark where project = ? order by id").param(number.value()).query((row, n) -> {
      String decision = row.getString("decision");
      return new Benchmark(row.getLong("id"), row.getString("name"), row.getString("body"), Benchmark.Scope.valueOf(row.getString("scope")),
          Benchmark.Type.valueOf(row.getString("type")), row.getInt("published_in"), row.getString("url"), row.getString("summary"),
          row.getInt("relevance"), row.getInt("transferability"), row.getInt("strength"),
          decision == null ? null : Benchmark.Decision.valueOf(decision), row.getString("reason"));
    }).list();
  }

  private static void check(List<Benchmark> collected, String exception) {
    if (exception != null && !exception.isBlank()) {
      return;
    }
    for (Benchmark.Scope scope : Benchmark.Scope.values()) {
      long found = collected.stream().filter(b -> b.scope() == scope).count();
      if (found < LEAST_OF_EACH_SCOPE) {
        throw Refusal.at("exception", "research.few" + (scope == Benchmark.Scope.REGIONAL ? "Regional" : "International"), Map.of("found", found)).thrown();
      }
    }
  }
}
