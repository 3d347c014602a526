package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the secretariat recommends to the committee, and on which clauses of the charter. */
@Service
@Transactional
public class RecordOpinion {

  private final Requests requests;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;

  RecordOpinion(Requests requests, Timeline timeline, CurrentActor actor, Clock clock, JdbcClient db) {
    this.requests = requests;
    this.timeline = timeline;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
  }

  public void of(CaseNumber number, DecisionOutcome recommendation, String reason, Set<String> clauses) {
    DialogueRequest request = requests.lock(number);
    if (request.status() != RequestStatus.UNDER_SCREENING && request.status() != RequestStatus.DEFERRED) {
      throw Refusal.of("request.status", Map.of("number", number.value(), "status", request.status().name())).thrown();
    }
    TextRules rules = new TextRules();
    rules.say(recommendation == null, "recommendation", "request.noSuchChoice");
    rules.say(clauses.isEmpty(), "clauses", "request.clausesMissing");
    String why = rules.required("reason", reason, TextRules.LONG);
    rules.check();
    db.sql("insert into request_opinion (request, recommendation, reason, clauses, given_by, given_at) values (?, ?, ?, ?, ?, ?)")
        .params(number.value(), recommendation.name(), why, Clauses.written(clauses), actor.name(), Timestamp.from(clock.instant())).update();
    timeline.note(number, "request.opinion", Map.of("recommendation", recommendation.name()));
  }
}
