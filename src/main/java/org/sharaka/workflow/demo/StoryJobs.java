package org.sharaka.workflow.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs the engine's jobs of one case and of the cases within it, in the order in which they fall due. */
@Component
class StoryJobs {

  private static final String MINE = """
      from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
      where j.suspension_state_ = 1 and j.retries_ > 0
        and (e.business_key_ = :number or e.business_key_ in (select c.number from case_file c where c.parent = :number)) """;

  private final JdbcClient db;
  private final ManagementService management;
  private final Clock clock;

  StoryJobs(JdbcClient db, ManagementService management, Clock clock) {
    this.db = db;
    this.management = management;
    this.clock = clock;
  }

  void runDue(CaseNumber number) {
    for (Optional<String> due = due(number); due.isPresent(); due = due(number)) {
      management.executeJob(due.get());
    }
  }

  /** When the next timer rings. */
  Optional<Instant> next(CaseNumber number) {
    List<Timestamp> found = db.sql("select j.duedate_ as due " + MINE + " and j.duedate_ is not null order by j.duedate_ limit 1")
        .param("number", number.value()).query(Timestamp.class).list();
    return found.stream().map(Timestamp::toInstant).findFirst();
  }

  private Optional<String> due(CaseNumber number) {
    return db.sql("select j.id_ " + MINE + " and (j.duedate_ is null or j.duedate_ <= :now) order by coalesce(j.duedate_, :now), j.sequence_counter_ limit 1")
        .param("number", number.value()).param("now", Timestamp.from(clock.instant())).query(String.class).optional();
  }
}
