package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the applicant's answer to a question. A request that was closed for want of it is opened again, for some time. */
@Service
@Transactional
public class ProvideInformation {

  private final Moves moves;
  private final Requests requests;
  private final Questions questions;
  private final WorkingCalendar calendar;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;
  private final ApplicationEventPublisher events;

  ProvideInformation(Moves moves, Requests requests, Questions questions, WorkingCalendar calendar, CurrentActor actor, Clock clock, JdbcClient db,
      ApplicationEventPublisher events) {
    this.moves = moves;
    this.requests = requests;
    this.questions = questions;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
    this.events = events;
  }

  public void to(CaseNumber number, String answer) {
    TextRules rules = new TextRules();
    String given = rules.required("answer", answer, TextRules.LONG);
    rules.check();
    boolean lapsed = requests.lock(number).status() == RequestStatus.LAPSED;
    moves.byPartner(number, r -> answered(r, lapsed), lapsed ? "reopened" : "infoProvided", Map.of());
    questions.open(number).ifPresent(open -> db.sql("update request_question set answer = ?, answered_by = ?, answered_at = ? where id = ?")
        .params(given, actor.name(), Timestamp.from(clock.instant()), open.id()).update());
    events.publishEvent(lapsed ? new RequestReopened(number) : new InformationProvided(number));
  }

  private void answered(DialogueRequest request, boolean lapsed) {
    if (lapsed) {
      request.reopen(calendar.today());
    } else {
      request.take(Step.ANSWER);
    }
  }
}
