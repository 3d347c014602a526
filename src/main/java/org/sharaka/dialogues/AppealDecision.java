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

/** Takes the appeal of an applicant who was refused. There is one, and it is looked at by others than those who decided. */
@Service
@Transactional
public class AppealDecision {

  private final Moves moves;
  private final WorkingCalendar calendar;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;
  private final ApplicationEventPublisher events;

  AppealDecision(Moves moves, WorkingCalendar calendar, CurrentActor actor, Clock clock, JdbcClient db, ApplicationEventPublisher events) {
    this.moves = moves;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
    this.events = events;
  }

  public void of(CaseNumber number, String reason) {
    TextRules rules = new TextRules();
    String why = rules.required("reason", reason, TextRules.LONG);
    rules.check();
    moves.byPartner(number, r -> r.appeal(calendar.today()), "appealed", Map.of());
    db.sql("insert into request_appeal (request, reason, appealed_by, appealed_at) values (?, ?, ?, ?)")
        .params(number.value(), why, actor.name(), Timestamp.from(clock.instant())).update();
    events.publishEvent(new RequestAppealed(number));
  }
}
