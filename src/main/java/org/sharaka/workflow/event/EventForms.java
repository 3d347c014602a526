package org.sharaka.workflow.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.gatherings.CancelGathering;
import org.sharaka.gatherings.CloseEvent;
import org.sharaka.gatherings.EventTerms;
import org.sharaka.gatherings.EventType;
import org.sharaka.gatherings.Events;
import org.sharaka.gatherings.MoveGathering;
import org.sharaka.gatherings.ProposeEvent;
import org.sharaka.gatherings.ReviewEvent;
import org.sharaka.gatherings.Schedule;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.web.Sentences;
import org.sharaka.recommendations.RaiseRecommendation;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.SourceKind;
import org.sharaka.workflow.event.EventForum.Decision;
import org.sharaka.workflow.event.EventForum.Outcome;
import org.sharaka.workflow.invitation.GatheringFields;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class EventForms implements ProcessForms {

  private final Events events;
  private final ProposeEvent propose;
  private final ReviewEvent review;
  private final MoveGathering move;
  private final CancelGathering cancel;
  private final CloseEvent close;
  private final RaiseRecommendation raise;
  private final GatheringFields fields;
  private final Sentences sentences;

  EventForms(Events events, ProposeEvent propose, ReviewEvent review, MoveGathering move, CancelGathering cancel, CloseEvent close,
      RaiseRecommendation raise, GatheringFields fields, Sentences sentences) {
    this.events = events;
    this.propose = propose;
    this.review = review;
    this.move = move;
    this.cancel = cancel;
    this.close = close;
    this.raise = raise;
    this.fields = fields;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(EventForum.KEY)
        .task(EventForum.PROPOSE, this::concept, this::propose)
        .task(EventForum.REVIEW, this::proposed, this::review)
        .task(EventForum.CONFIRM, task -> fields.turnout(event(task)), this::confirm)
        .task(EventForum.CHECK_IN, task -> fields.turnout(event(task)), (task, values) -> Map.of())
        .task(EventForum.CLOSE, task -> fields.turnout(event(task)), this::close);
  }

  private Map<String, Object> concept(TaskContext task) {
    Map<String, Object> shown = fields.arrangement(event(task));
    EventTerms terms = events.terms(event(task));
    shown.put("type", sentences.both("event.type." + terms.type(), Map.of()));
    shown.put("isForum", terms.type() == EventType.FORUM);
    shown.put("edition", terms.forum().edition());
    shown.put("theme", text(terms.forum().theme()));
    shown.put("papersUntil", terms.forum().papersUntil());
    shown.put("concept", text(terms.concept()));
    shown.put("factSheet", text(terms.factSheet()));
    shown.put("remark", text(terms.remark()));
    shown.put("returned", terms.remark() != null);
    shown.put("invited", fields.turnout(event(task)).get("invited"));
    return shown;
  }

  /** What was proposed, for whoever approves it. */
  private Map<String, ?> proposed(TaskContext task) {
    Map<String, Object> shown = concept(task);
    shown.put("when", fields.when(event(task)));
    shown.put("program", fields.program(event(task)));
    LocalDate papersUntil = events.terms(event(task)).forum().papersUntil();
    shown.put("papersUntil", papersUntil == null ? "" : sentences.day(papersUntil));
    return shown;
  }

  private Map<String, ?> propose(TaskContext task, FormValues values) {
    Schedule schedule = fields.workingDays(values);
    propose.propose(new ProposeEvent.Proposal(event(task), values.text("concept"), values.text("factSheet"), forum(task, values), fields.arrangement(values, schedule),
        fields.agenda(values, schedule), fields.audience(values)));
    return Map.of();
  }

  private Map<String, ?> review(TaskContext task, FormValues values) {
    boolean approved = values.text("decision").equals("APPROVE");
    review.review(event(task), approved, values.text("remark"));
    return Map.of(EventForum.APPROVED, approved, EventForum.CALLS_FOR_PAPERS, events.terms(event(task)).forum().callsForPapers());
  }

  private Map<String, ?> confirm(TaskContext task, FormValues values) {
    Decision decision = values.choice("decision", Decision.class);
    switch (decision) {
      case POSTPONE -> move.move(new MoveGathering.Move(event(task), fields.workingDays(values), GatheringFields.typed(values, "reason")));
      case CANCEL -> cancel.cancel(event(task), GatheringFields.typed(values, "reason"));
      case HOLD -> {
        // it takes place as planned
      }
    }
    return decision == Decision.HOLD ? Map.of(EventForum.DECISION, decision.name())
        : Map.of(EventForum.DECISION, decision.name(),
            EventForum.OUTCOME, (decision == Decision.CANCEL ? Outcome.CANCELLED : Outcome.POSTPONED).name());
  }

  private Map<String, ?> close(TaskContext task, FormValues values) {
    close.close(event(task), values.text("closingStatement"));
    raise(event(task), values.rows("recommendations"));
    return Map.of(EventForum.OUTCOME, Outcome.HELD.name());
  }

  /** What the forum recommends; its follow-up begins with the closing statement. */
  private void raise(CaseNumber event, List<FormValues> rows) {
    for (int i = 0; i < rows.size(); i++) {
      raise.handle(new RaiseRecommendation.Raising(rows.get(i).text("textAr"), rows.get(i).text("textEn"),
          new Source(rows.get(i).choice("source", SourceKind.class), event, "R" + (i + 1))));
    }
  }

  private EventTerms.Forum forum(TaskContext task, FormValues values) {
    return events.terms(event(task)).type() == EventType.FORUM ? new EventTerms.Forum(values.integer("edition"), values.text("theme"), values.date("papersUntil"))
        : new EventTerms.Forum(null, null, null);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static CaseNumber event(TaskContext task) {
    return new CaseNumber(task.text(EventForum.EVENT));
  }
}
