package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands in a part of the issue brief; the joint part goes to both sides. */
@Service
@Transactional
public class IssueBrief {

  private final Requests requests;
  private final Briefs briefs;
  private final Counterparts counterparts;
  private final Timeline timeline;
  private final RequestMail mail;
  private final Clock clock;
  private final JdbcClient db;
  private final ApplicationEventPublisher events;

  IssueBrief(Requests requests, Briefs briefs, Counterparts counterparts, Timeline timeline, RequestMail mail, Clock clock, JdbcClient db,
      ApplicationEventPublisher events) {
    this.requests = requests;
    this.briefs = briefs;
    this.counterparts = counterparts;
    this.timeline = timeline;
    this.mail = mail;
    this.clock = clock;
    this.db = db;
    this.events = events;
  }

  public void of(CaseNumber number, BriefPart part, Long organisation) {
    DialogueRequest request = requests.lock(number);
    if (request.status() != RequestStatus.IN_PREPARATION) {
      throw Refusal.of("request.status", Map.of("number", number.value(), "status", request.status().name())).thrown();
    }
    Brief brief = briefs.part(number, part, organisation);
    TextRules rules = new TextRules();
    rules.required("background", brief.text().background(), TextRules.LONG);
    rules.required("position", brief.text().position(), TextRules.LONG);
    rules.check();
    if (brief.isIssued()) {
      throw Refusal.of("request.briefIssued").thrown();
    }
    db.sql("update request_brief set issued_at = ? where id = ?").params(Timestamp.from(clock.instant()), brief.id()).update();
    timeline.publish(number, "request.briefIssued", Map.of("part", part.name()));
    if (part == BriefPart.JOINT) {
      share(request);
    }
    events.publishEvent(new BriefIssued(number, part, organisation));
  }

  private void share(DialogueRequest request) {
    mail.toApplicant(request, "brief", "", Map.of());
    counterparts.of(request.number()).stream().filter(counterpart -> counterpart.reply().comes())
        .forEach(counterpart -> mail.toOrganisation(counterpart.organisation(), request, "brief", "", Map.of()));
  }
}
