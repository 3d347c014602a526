package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a report that somebody broke the charter in a dialogue. */
@Service
@Transactional
public class ReportBreach {

  private final Requests requests;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;
  private final ApplicationEventPublisher events;

  ReportBreach(Requests requests, Timeline timeline, CurrentActor actor, Clock clock, JdbcClient db, ApplicationEventPublisher events) {
    this.requests = requests;
    this.timeline = timeline;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
    this.events = events;
  }

  public long of(CaseNumber number, String report) {
    DialogueRequest request = requests.lock(number);
    if (!request.status().isActive()) {
      throw Refusal.of("request.status", Map.of("number", number.value(), "status", request.status().name())).thrown();
    }
    TextRules rules = new TextRules();
    String told = rules.required("report", report, TextRules.REASON);
    rules.check();
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("insert into request_breach (request, report, reported_by, reported_at) values (:request, :report, :by, :now)").param("request", number.value())
        .param("report", told).param("by", actor.name()).param("now", Timestamp.from(clock.instant())).update(key, "id");
    long breach = key.getKey().longValue();
    timeline.note(number, "request.breach", Map.of());
    events.publishEvent(new BreachReported(number, breach));
    return breach;
  }
}
