package org.sharaka.projects.outreach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings together what was said in interviews, workshops, calls and surveys. What was compiled before is found by its
 * source and left as it is. A fifth of all statements, fifty at least, is marked to be coded by two people.
 */
@Service
@Transactional
public class CompileFeedback {

  private static final int BATCH = 500;
  private static final int SMALLEST_SAMPLE = 50;
  private static final int SAMPLE_PART = 5;

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final Codebook codebook;
  private final Timeline timeline;

  CompileFeedback(JdbcClient db, JdbcTemplate batches, Codebook codebook, Timeline timeline) {
    this.db = db;
    this.batches = batches;
    this.codebook = codebook;
    this.timeline = timeline;
  }

  /** @return how many statements the project has now */
  public int compile(CaseNumber number, Collection<Statement> statements) {
    Set<String> known = new HashSet<>(db.sql("select source from statement where project = ?").param(number.value()).query(String.class).list());
    Codebook.Suggestions suggestions = codebook.suggestions();
    List<Statement> added = statements.stream().filter(s -> !s.content().isBlank() && known.add(s.source())).toList();
    batches.batchUpdate("""
        insert into statement (project, channel, source, sector, content, suggested_theme, in_sample) values (?, ?, ?, ?, ?, ?, false)""",
        added, BATCH, (row, statement) -> {
          row.setString(1, number.value());
          row.setString(2, statement.channel().name());
          row.setString(3, statement.source());
          row.setString(4, statement.sector().name());
          row.setString(5, statement.content().strip());
          row.setString(6, suggestions.of(statement.content()).orElse(null));
        });
    if (!added.isEmpty()) {
      drawSample(number);
      timeline.note(number, "outreach.compiled", Map.of("count", added.size()));
    }
    return known.size();
  }

  /** Every so-manieth statement in the order they were compiled. */
  private void drawSample(CaseNumber number) {
    List<Long> all = db.sql("select id from statement where project = ? order by id").param(number.value()).query(Long.class).list();
    int size = Math.min(all.size(), Math.max(SMALLEST_SAMPLE, (all.size() + SAMPLE_PART - 1) / SAMPLE_PART));
    List<Object[]> drawn = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      drawn.add(new Object[] {all.get((int) ((long) i * all.size() / size))});
    }
    db.sql("update statement set in_sample = false where project = ?").param(number.value()).update();
    batches.batchUpdate("update statement set in_sample = true where id = ?", drawn);
  }
}
