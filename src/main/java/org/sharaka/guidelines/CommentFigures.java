package org.sharaka.guidelines;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the comments of a round. */
@Service
@Transactional(readOnly = true)
public class CommentFigures {

  private final JdbcClient db;

  /** @param byClause counts by the clause's id; what is said about the whole stands under 0 */
  public record Figures(int total, int open, Map<CommentKind, Integer> byKind, Map<Sector, Integer> bySector, Map<Long, Integer> byClause,
      Map<Long, Integer> openByClause, Map<CommentDecision, Integer> byDecision, Map<Long, Map<CommentDecision, Integer>> decisionsByClause) {

    public Map<CommentDecision, Integer> ofClause(long clause) {
      return decisionsByClause.getOrDefault(clause, Map.of());
    }

    public int answered() {
      return total - open;
    }
  }

  private record Cell(CommentKind kind, Sector sector, long clause, CommentDecision decision, int count) {}

  CommentFigures(JdbcClient db) {
    this.db = db;
  }

  public Figures of(long round) {
    List<Cell> cells = db.sql("""
        select c.kind, k.sector, coalesce(c.clause_id, 0) as clause, c.decision, count(*) as amount
        from guide_comment c join contribution k on k.id = c.contribution_id where c.round_id = ?
        group by c.kind, k.sector, coalesce(c.clause_id, 0), c.decision""").param(round)
        .query((row, n) -> new Cell(CommentKind.valueOf(row.getString("kind")), Sector.valueOf(row.getString("sector")), row.getLong("clause"),
            row.getString("decision") == null ? null : CommentDecision.valueOf(row.getString("decision")), row.getInt("amount"))).list();
    List<Cell> open = cells.stream().filter(c -> c.decision() == null).toList();
    List<Cell> decided = cells.stream().filter(c -> c.decision() != null).toList();
    return new Figures(sum(cells), sum(open), ordered(CommentKind.class, by(cells, Cell::kind)), ordered(Sector.class, by(cells, Cell::sector)),
        by(cells, Cell::clause), by(open, Cell::clause), ordered(CommentDecision.class, by(decided, Cell::decision)),
        decided.stream().collect(Collectors.groupingBy(Cell::clause,
            Collectors.collectingAndThen(Collectors.toList(), here -> by(here, Cell::decision)))));
  }

  private static int sum(List<Cell> cells) {
    return cells.stream().mapToInt(Cell::count).sum();
  }

  private static <K> Map<K, Integer> by(List<Cell> cells, Function<Cell, K> key) {
    return new HashMap<>(cells.stream().collect(Collectors.groupingBy(key, Collectors.summingInt(Cell::count))));
  }

  private static <E extends Enum<E>> Map<E, Integer> ordered(Class<E> type, Map<E, Integer> counts) {
    Map<E, Integer> ordered = new EnumMap<>(type);
    ordered.putAll(counts);
    return ordered;
  }
}
