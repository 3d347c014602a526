package org.sharaka.projects;

import java.sql.Timestamp;
import java.time.Clock;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which steps of a phase are done, from which its percentage follows. Recording a step again changes nothing. */
@Service
@Transactional
public class RecordStep {

  private final JdbcClient db;
  private final Clock clock;

  RecordStep(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  public void done(CaseNumber number, PhaseKey phase, String step) {
    db.sql("""
        insert into phase_step (project, phase, iteration, step, done_at)
        select p.project, p.phase, p.iteration, cast(:step as varchar(80)), cast(:at as timestamp with time zone)
        from project_phase p where p.project = :project and p.phase = :phase
        and not exists (select 1 from phase_step s where s.project = p.project and s.phase = p.phase and s.iteration = p.iteration and s.step = :step)""")
        .param("step", step).param("at", Timestamp.from(clock.instant())).param("project", number.value()).param("phase", phase.number()).update();
  }
}
