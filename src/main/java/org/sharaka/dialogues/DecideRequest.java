package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out a decision of the committee. Whoever is refused learns why, by which clauses of the charter, and how to
 * appeal; a refusal without that is not possible.
 */
@Service
@Transactional
public class DecideRequest {

  static final int DAYS_TO_APPEAL = 15;

  private final Moves moves;
  private final RequestMail mail;
  private final WorkingCalendar calendar;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;

  DecideRequest(Moves moves, RequestMail mail, WorkingCalendar calendar, CurrentActor actor, Clock clock, JdbcClient db) {
    this.moves = moves;
    this.mail = mail;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
  }

  public void of(CaseNumber number, Decision decision) {
    check(decision, calendar.today());
    LocalDate appealUntil = calendar.plus(calendar.today(), DAYS_TO_APPEAL);
    boolean[] onAppeal = new boolean[1];
    DialogueRequest request = moves.move(number, r -> {
      onAppeal[0] = r.status() == RequestStatus.APPEALED;
      carryOut(r, decision, appealUntil);
    }, "decided", facts(decision));
    keep(number, decision, onAppeal[0]);
    tell(request, decision);
  }

  static void check(Decision decision, LocalDate today) {
    TextRules rules = new TextRules();
    DecisionOutcome outcome = decision.outcome();
    rules.say(outcome == null, "outcome", "request.noSuchChoice");
    rules.say(outcome != DecisionOutcome.ACCEPT && decision.reason() == null, "reasonAr", "request.reasonMissing");
    rules.say(outcome != DecisionOutcome.DEFER && decision.clauses().isEmpty(), "clauses", "request.clausesMissing");
    rules.say(outcome == DecisionOutcome.ACCEPT_WITH_SCOPE && decision.scope() == null, "scopeAr", "request.scopeMissing");
    rules.say(outcome == DecisionOutcome.REDIRECT && (decision.redirectedTo() == null || decision.redirectedTo().isBlank()), "redirectedTo", "request.bodyMissing");
    rules.say(outcome == DecisionOutcome.DEFER && (decision.deferredUntil() == null || !decision.deferredUntil().isAfter(today)), "deferredUntil",
        "request.dateAhead");
    rules.check();
  }

  private void carryOut(DialogueRequest request, Decision decision, LocalDate appealUntil) {
    switch (decision.outcome()) {
      case ACCEPT, ACCEPT_WITH_SCOPE -> request.accept(clock.instant());
      case REJECT -> request.reject(appealUntil);
      case REDIRECT -> request.take(Step.REDIRECT);
      case DEFER -> request.take(Step.DEFER);
    }
  }

  private void keep(CaseNumber number, Decision decision, boolean onAppeal) {
    LocalizedText reason = decision.reason();
    LocalizedText scope = decision.scope();
    db.sql("""
        insert into request_decision (request, outcome, reason_ar, reason_en, clauses, scope_ar, scope_en, redirected_to, deferred_until, on_appeal,
          decided_by, decided_at)
        values (:request, :outcome, :reasonAr, :reasonEn, :clauses, :scopeAr, :scopeEn, :to, :until, :onAppeal, :by, :now)""")
        .param("request", number.value()).param("outcome", decision.outcome().name()).param("reasonAr", reason == null ? null : reason.ar())
        .param("reasonEn", reason == null ? null : reason.en()).param("clauses", Clauses.written(decision.clauses()))
        .param("scopeAr", scope == null ? null : scope.ar()).param("scopeEn", scope == null ? null : scope.en()).param("to", decision.redirectedTo())
        .param("until", decision.deferredUntil()).param("onAppeal", onAppeal).param("by", actor.name()).param("now", Timestamp.from(clock.instant())).update();
  }

  private void tell(DialogueRequest request, Decision decision) {
    Map<String, Object> facts = new HashMap<>(facts(decision));
    facts.put("reason", decision.reason() == null ? "" : decision.reason());
    facts.put("clauses", Clauses.written(decision.clauses()));
    facts.put("scope", decision.scope() == null ? "" : decision.scope());
    LocalDate appealUntil = request.course().appealUntil();
    facts.put("appealUntil", appealUntil == null ? "" : appealUntil.toString());
    facts.put("appeal", appealUntil == null ? "no" : "yes");
    mail.toApplicant(request, "decided", clock.instant().toEpochMilli(), facts);
  }

  private static Map<String, Object> facts(Decision decision) {
    return Map.of("outcome", decision.outcome().name(), "body", decision.redirectedTo() == null ? "" : decision.redirectedTo(),
        "until", decision.deferredUntil() == null ? "" : decision.deferredUntil().toString());
  }
}
