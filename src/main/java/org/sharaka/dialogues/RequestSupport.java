package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for technical or logistic support of a dialogue. */
@Service
@Transactional
public class RequestSupport {

  private final Requests requests;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;

  /** What was asked for. */
  public record Need(SupportKind kind, String note) {}

  RequestSupport(Requests requests, Timeline timeline, CurrentActor actor, Clock clock, JdbcClient db) {
    this.requests = requests;
    this.timeline = timeline;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
  }

  public void of(CaseNumber number, List<Need> needs) {
    DialogueRequest request = requests.lock(number);
    if (request.status() != RequestStatus.IN_PREPARATION && request.status() != RequestStatus.SCHEDULED) {
      throw Refusal.of("request.status", Map.of("number", number.value(), "status", request.status().name())).thrown();
    }
    TextRules rules = new TextRules();
    rules.say(needs.isEmpty() || needs.stream().anyMatch(need -> need.kind() == null), "needs", "request.noSuchChoice");
    List<String> notes = needs.stream().map(need -> rules.optional("note", need.note(), TextRules.NOTE)).toList();
    rules.check();
    for (int i = 0; i < needs.size(); i++) {
      db.sql("insert into request_support (request, kind, note, asked_by, asked_at) values (:request, :kind, :note, :by, :now)")
          .param("request", number.value()).param("kind", needs.get(i).kind().name()).param("note", notes.get(i)).param("by", actor.name())
          .param("now", Timestamp.from(clock.instant())).update();
    }
    timeline.note(number, "request.support", Map.of("needs", needs.size()));
  }
}
