package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an organisation declares about its interests in the matter. */
@Service
@Transactional
public class DeclareConflict {

  private final Requests requests;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;

  DeclareConflict(Requests requests, Timeline timeline, CurrentActor actor, Clock clock, JdbcClient db) {
    this.requests = requests;
    this.timeline = timeline;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
  }

  /** @param statement the interest; blank when there is none */
  public void of(CaseNumber number, long organisation, String statement) {
    requests.lock(number);
    TextRules rules = new TextRules();
    String declared = rules.optional("statement", statement, TextRules.NOTE);
    rules.check();
    db.sql("insert into request_conflict (request, organisation_id, statement, declared_by, declared_at) values (:request, :organisation, :statement, :by, :now)")
        .param("request", number.value()).param("organisation", organisation).param("statement", declared).param("by", actor.name())
        .param("now", Timestamp.from(clock.instant())).update();
    timeline.note(number, "request.conflict", Map.of("declared", declared == null ? "no" : "yes"));
  }
}
