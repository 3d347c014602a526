package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves a part of the issue brief. Several people may write on it: whoever began with an older revision is told, and
 * nothing of either is lost. A part that was handed in is not changed any more.
 */
@Service
@Transactional
public class WriteBrief {

  private final Requests requests;
  private final Briefs briefs;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;

  WriteBrief(Requests requests, Briefs briefs, CurrentActor actor, Clock clock, JdbcClient db) {
    this.requests = requests;
    this.briefs = briefs;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
  }

  /** @param revision the one the writer began with */
  public Brief save(CaseNumber number, BriefPart part, Long organisation, Brief.Text typed, int revision) {
    DialogueRequest request = requests.lock(number);
    if (request.status() != RequestStatus.IN_PREPARATION) {
      throw Refusal.of("request.status", Map.of("number", number.value(), "status", request.status().name())).thrown();
    }
    Brief standing = briefs.part(number, part, organisation);
    if (standing.isIssued()) {
      throw Refusal.of("request.briefIssued").thrown();
    }
    if (standing.revision() != revision) {
      throw Refusal.of("request.briefChanged").thrown();
    }
    write(number, standing, kept(typed));
    return briefs.part(number, part, organisation);
  }

  private static Brief.Text kept(Brief.Text typed) {
    TextRules rules = new TextRules();
    Brief.Text kept = new Brief.Text(rules.optional("background", typed.background(), TextRules.LONG), rules.optional("position", typed.position(), TextRules.LONG),
        rules.optional("lawAndData", typed.lawAndData(), TextRules.LONG), rules.optional("options", typed.options(), TextRules.LONG),
        rules.optional("questions", typed.questions(), TextRules.LONG));
    rules.check();
    return kept;
  }

  private void write(CaseNumber number, Brief standing, Brief.Text text) {
    String sql = standing.revision() == 0 ? """
        insert into request_brief (request, part, organisation_id, background, position, law_and_data, options, questions, revision, saved_by, saved_at)
        values (:request, :part, :organisation, :background, :position, :law, :options, :questions, 1, :by, :now)""" : """
        update request_brief set background = :background, position = :position, law_and_data = :law, options = :options, questions = :questions,
          revision = revision + 1, saved_by = :by, saved_at = :now where id = :id""";
    db.sql(sql).param("request", number.value()).param("part", standing.part().name()).param("organisation", standing.organisation())
        .param("background", text.background()).param("position", text.position()).param("law", text.lawAndData()).param("options", text.options())
        .param("questions", text.questions()).param("by", actor.name()).param("now", Timestamp.from(clock.instant())).param("id", standing.id()).update();
  }
}
