package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a request with its outcome, what was learned, and which clauses of the charter were kept. */
@Service
@Transactional
public class CloseRequest {

  private final Moves moves;
  private final RequestMail mail;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;

  /**
   * What a request leaves behind.
   *
   * @param kept   codes of the charter's clauses that were kept; {@code broken} those that were not
   * @param breach how these were not kept; {@code null} where all were
   */
  public record Closing(DialogueOutcome outcome, String lessons, Set<String> kept, Set<String> broken, String breach) {}

  CloseRequest(Moves moves, RequestMail mail, CurrentActor actor, Clock clock, JdbcClient db) {
    this.moves = moves;
    this.mail = mail;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
  }

  public void of(CaseNumber number, Closing closing) {
    TextRules rules = new TextRules();
    rules.say(closing.outcome() == null, "outcome", "request.noSuchChoice");
    rules.say(closing.kept().isEmpty() && closing.broken().isEmpty(), "clauses", "request.checklistMissing");
    String lessons = rules.required("lessons", closing.lessons(), TextRules.LONG);
    String breach = closing.broken().isEmpty() ? null : rules.required("brokenNote", closing.breach(), TextRules.LONG);
    rules.check();
    DialogueRequest request = moves.move(number, DialogueRequest::close, "closed", Map.of("outcome", closing.outcome().name()));
    db.sql("insert into request_closing (request, outcome, lessons, kept, broken, breach, closed_by, closed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(number.value(), closing.outcome().name(), lessons, Clauses.written(closing.kept()), Clauses.written(closing.broken()), breach, actor.name(),
            Timestamp.from(clock.instant())).update();
    mail.toApplicant(request, "closed", "", Map.of("outcome", closing.outcome().name()));
  }
}
