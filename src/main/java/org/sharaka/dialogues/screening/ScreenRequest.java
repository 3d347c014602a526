package org.sharaka.dialogues.screening;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.cases.Timeline;
import org.sharaka.dialogues.ClassifyRequest;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.Priority;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.screening.CharterDecision.Answers;
import org.sharaka.dialogues.screening.CharterDecision.Criterion;
import org.sharaka.dialogues.screening.CharterDecision.Ruling;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a request against the charter and keeps what the tables recommend. They recommend; people decide. */
@Service
@Transactional
public class ScreenRequest {

  private final Requests requests;
  private final CharterDecision decision;
  private final PriorityDecision priorities;
  private final ClassifyRequest classify;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;

  ScreenRequest(Requests requests, CharterDecision decision, PriorityDecision priorities, ClassifyRequest classify, Timeline timeline, CurrentActor actor,
      Clock clock, JdbcClient db) {
    this.requests = requests;
    this.decision = decision;
    this.priorities = priorities;
    this.classify = classify;
    this.timeline = timeline;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
  }

  public Ruling with(CaseNumber number, Answers answers) {
    DialogueRequest request = requests.get(number);
    check(request, answers);
    Ruling ruling = decision.judge(answers);
    db.sql("""
        insert into request_screening (request, obstacles, levels, knock_out, clause, score, recommendation, screened_by, screened_at)
        values (:request, :obstacles, :levels, :knockOut, :clause, :score, :recommendation, :by, :now)""")
        .param("request", number.value()).param("obstacles", answers.obstacles().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
        .param("levels", answers.levels().entrySet().stream().map(one -> one.getKey() + ":" + one.getValue()).sorted().collect(Collectors.joining(" ")))
        .param("knockOut", ruling.knockOut()).param("clause", ruling.clause()).param("score", ruling.score())
        .param("recommendation", ruling.recommendation().name()).param("by", actor.name()).param("now", Timestamp.from(clock.instant())).update();
    timeline.note(number, "request.screened", Map.of("recommendation", ruling.recommendation().name(), "score", ruling.score()));
    order(request, ruling.score());
    return ruling;
  }

  /** What scores high goes before the rest. What cannot wait stays urgent. */
  private void order(DialogueRequest request, double score) {
    Priority before = request.handling().priority();
    Priority now = before == Priority.URGENT ? before : priorities.of(PriorityDecision.NO_LAW, false, score);
    if (now != before) {
      classify.as(request.number(), request.handling().with(now));
    }
  }

  private static void check(DialogueRequest request, Answers answers) {
    if (request.status() != RequestStatus.UNDER_SCREENING) {
      throw Refusal.of("request.status", Map.of("number", request.number().value(), "status", request.status().name())).thrown();
    }
    List<Refusal> open = Arrays.stream(Criterion.values()).filter(criterion -> answers.levels().get(criterion) == null)
        .map(criterion -> Refusal.at(criterion.key(), "request.noSuchChoice")).toList();
    if (!open.isEmpty()) {
      throw new Refused(open);
    }
  }
}
