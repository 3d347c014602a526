package org.sharaka.guidelines;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about a submitted text, never by who submitted it. An adoption says whether it binds and from when; everything
 * else gives its reason; every decision names what it rests on. Amendments open a draft; a return and a rejection end the
 * file.
 */
@Service
@Transactional
public class DecideAdoption {

  private final AdoptionFiles files;
  private final Guides guides;
  private final OpenDraft openDraft;
  private final CaseFiles cases;
  private final Timeline timeline;
  private final Drafts drafts;
  private final WorkingCalendar calendar;
  private final CurrentActor actor;
  private final JdbcClient db;

  DecideAdoption(AdoptionFiles files, Guides guides, OpenDraft openDraft, CaseFiles cases, Timeline timeline, Drafts drafts, WorkingCalendar calendar,
      CurrentActor actor, JdbcClient db) {
    this.files = files;
    this.guides = guides;
    this.openDraft = openDraft;
    this.cases = cases;
    this.timeline = timeline;
    this.drafts = drafts;
    this.calendar = calendar;
    this.actor = actor;
    this.db = db;
  }

  /** @param decision its author and time are not looked at */
  public void with(long id, AdoptionFile.Decision decision) {
    AdoptionFile file = files.get(id);
    if (actor.name().equals(file.submittedBy())) {
      throw Refusal.of("adoption.own").thrown();
    }
    if (!file.isSubmitted() || file.isClosed()) {
      throw Refusal.of("adoption.notSubmitted").thrown();
    }
    check(decision, calendar.today());
    insert(id, decision);
    carryOut(file, decision);
  }

  static void check(AdoptionFile.Decision decision, LocalDate today) {
    AdoptionOutcome outcome = decision.outcome();
    TextRules rules = new TextRules().say(outcome == null, "outcome", "adoption.missing.outcome")
        .say(PlainText.of(decision.cites()) == null, "cites", "adoption.missing.cites").bounded("cites", decision.cites(), TextRules.LONG)
        .bounded("reason", decision.reason(), TextRules.REASON);
    if (outcome != null) {
      LocalDate effective = decision.effectiveOn();
      LocalDate until = decision.deferredUntil();
      rules.say(outcome != AdoptionOutcome.APPROVED && decision.reason().ar() == null, "reasonAr", "adoption.missing.reason")
          .say(outcome.adopts() && decision.binding() == null, "force", "adoption.missing.force")
          .say(outcome.adopts() && effective == null, "effectiveOn", "adoption.missing.effectiveOn")
          .say(outcome.adopts() && effective != null && effective.isBefore(today), "effectiveOn", "adoption.effectiveInThePast")
          .say(outcome == AdoptionOutcome.DEFERRED && (until == null || !until.isAfter(today)), "deferredUntil", "adoption.missing.deferredUntil");
    }
    rules.check();
  }

  private void insert(long id, AdoptionFile.Decision decision) {
    boolean adopts = decision.outcome().adopts();
    boolean defers = decision.outcome() == AdoptionOutcome.DEFERRED;
    db.sql("""
        insert into adoption_decision (file_id, outcome, binding, reason_ar, reason_en, cites, effective_on, deferred_until, decided_by, decided_at)
        values (:file, :outcome, :binding, :reasonAr, :reasonEn, :cites, :effective, :until, :actor, :now)""")
        .param("file", id).param("outcome", decision.outcome().name()).param("binding", adopts ? decision.binding() : null, Types.BOOLEAN)
        .param("reasonAr", decision.reason().ar(), Types.VARCHAR).param("reasonEn", decision.reason().en(), Types.VARCHAR)
        .param("cites", PlainText.of(decision.cites())).param("effective", adopts ? decision.effectiveOn() : null, Types.DATE)
        .param("until", defers ? decision.deferredUntil() : null, Types.DATE).param("actor", actor.name()).param("now", drafts.now()).update();
  }

  private void carryOut(AdoptionFile file, AdoptionFile.Decision decision) {
    timeline.publish(file.guide(), "guide.decided", Map.of("decision", decision.outcome().name()));
    switch (decision.outcome()) {
      case APPROVED -> { }
      case APPROVED_WITH_AMENDMENTS -> openDraft.of(file.guide(), Milestone.AMENDMENT);
      case DEFERRED -> cases.moveTo(file.guide(), GuideStatus.DEFERRED.name());
      case RETURNED -> {
        close(file);
        cases.moveTo(file.guide(), GuideStatus.DRAFTING.name());
      }
      case REJECTED -> {
        close(file);
        reject(file.guide());
      }
    }
  }

  /** What was in force before stays in force. */
  private void reject(CaseNumber guide) {
    if (guides.get(guide).adopted().isPresent()) {
      cases.moveTo(guide, GuideStatus.ADOPTED.name());
    } else {
      cases.close(guide, GuideStatus.NOT_ADOPTED.name());
    }
  }

  private void close(AdoptionFile file) {
    db.sql("update adoption_file set closed_at = ? where id = ?").params(drafts.now(), file.id()).update();
  }
}
