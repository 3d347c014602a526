package org.sharaka.projects;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a phase to its gate with what the dossier counted; the same phase and round has one gate however often it is opened. */
@Service
@Transactional
public class OpenGate {

  private final Projects projects;
  private final Timeline timeline;
  private final JdbcClient db;
  private final Clock clock;

  OpenGate(Projects projects, Timeline timeline, JdbcClient db, Clock clock) {
    this.projects = projects;
    this.timeline = timeline;
    this.db = db;
    this.clock = clock;
  }

  /** @return the gate's id */
  public long open(CaseNumber number, PhaseKey key, Map<String, Long> facts) {
    Project project = projects.get(number);
    if (project.phase(key).status() == PhaseStatus.IN_PROGRESS) {
      project.reachGate(key);
      projects.save(project);
      timeline.note(number, "phase.atGate", Map.of("phase", key.number()));
    }
    int iteration = project.phase(key).iteration();
    long gate = db.sql("select id from gate where project = ? and phase = ? and iteration = ? and decided_at is null")
        .params(number.value(), key.number(), iteration).query(Long.class).optional().orElseGet(() -> insert(number, key, iteration));
    db.sql("delete from gate_fact where gate_id = ?").param(gate).update();
    facts.forEach((name, amount) -> db.sql("insert into gate_fact (gate_id, name, amount) values (?, ?, ?)").params(gate, name, amount).update());
    return gate;
  }

  /** Keeps which exit criteria the decision {@code phaseExitCriteria} found unmet. */
  public void criteria(long gate, Collection<String> unmet) {
    db.sql("delete from gate_criterion where gate_id = ?").param(gate).update();
    unmet.stream().distinct().forEach(code -> db.sql("insert into gate_criterion (gate_id, code) values (?, ?)").params(gate, code).update());
  }

  private long insert(CaseNumber number, PhaseKey key, int iteration) {
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    db.sql("insert into gate (project, phase, iteration, opened_at) values (?, ?, ?, ?)")
        .params(number.value(), key.number(), iteration, Timestamp.from(clock.instant())).update(id, "id");
    return id.getKey().longValue();
  }
}
