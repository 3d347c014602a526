package org.sharaka.workflow.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.gatherings.FindQuorum;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.LoggedPoints;
import org.sharaka.gatherings.RecordSession;
import org.sharaka.gatherings.Replies;
import org.sharaka.gatherings.Schedule;
import org.sharaka.gatherings.SessionDays;
import org.sharaka.gatherings.SessionTerms;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.invitation.AgendaWords;
import org.sharaka.workflow.invitation.GatheringFields;
import org.sharaka.workflow.invitation.GatheringTimes;
import org.sharaka.workflow.minutes.PointRows;
import org.sharaka.workflow.session.DialogueSession.Decision;
import org.sharaka.workflow.session.DialogueSession.Outcome;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class SessionForms implements ProcessForms {

  private final PlanForm planForm;
  private final Gatherings gatherings;
  private final Sessions sessions;
  private final SessionDays sessionDays;
  private final Replies replies;
  private final SessionDecisions decisions;
  private final FindQuorum quorum;
  private final RecordSession record;
  private final LoggedPoints logged;
  private final GatheringTimes times;
  private final AgendaWords agenda;
  private final GatheringFields fields;
  private final Sentences sentences;

  SessionForms(PlanForm planForm, Gatherings gatherings, Sessions sessions, SessionDays sessionDays, Replies replies, SessionDecisions decisions, FindQuorum quorum,
      RecordSession record, LoggedPoints logged, GatheringTimes times, AgendaWords agenda, GatheringFields fields, Sentences sentences) {
    this.planForm = planForm;
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.sessionDays = sessionDays;
    this.replies = replies;
    this.decisions = decisions;
    this.quorum = quorum;
    this.record = record;
    this.logged = logged;
    this.times = times;
    this.agenda = agenda;
    this.fields = fields;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(DialogueSession.KEY)
        .task(DialogueSession.PLAN, planForm::shown, planForm::arrange)
        .task(DialogueSession.DECIDE, this::tooFew, (task, values) -> decisions.ahead(session(task), values))
        .task(DialogueSession.CHECK_IN, this::present, this::closeCheckIn)
        .task(DialogueSession.DECIDE_WITHOUT_QUORUM, this::withoutQuorum, (task, values) -> decisions.withoutQuorum(session(task), values))
        .task(DialogueSession.RECORD, this::course, this::record);
  }

  private Map<String, ?> tooFew(TaskContext task) {
    Map<String, Object> shown = fields.turnout(session(task));
    Replies.Count count = replies.of(session(task));
    String verdict = task.knows(DialogueSession.VERDICT) ? task.text(DialogueSession.VERDICT) : "TOO_FEW";
    shown.put("verdict", sentences.both("session.goNoGo." + verdict, Map.of("confirmed", count.confirmed(), "needed", count.needed())));
    shown.put("missing", fields.sectors(count.missingSectors()));
    shown.put("noticeRule", planForm.noticeRule());
    boolean mayMove = gatherings.get(session(task)).mayMove();
    shown.put("decisions", options(mayMove ? List.of(Decision.HOLD, Decision.RESCHEDULE, Decision.CANCEL) : List.of(Decision.HOLD, Decision.CANCEL)));
    return shown;
  }

  private Map<String, ?> present(TaskContext task) {
    Map<String, Object> shown = fields.turnout(session(task));
    SessionTerms terms = sessions.terms(session(task));
    shown.put("day", day(task, closedDays(task) + 1));
    shown.put("rule", sentences.both(terms.quorum().sentence(), terms.quorum().facts()));
    shown.put("mayCallAgain", terms.quorum().secondCall() != null);
    shown.put("mode", agenda.rule(session(task)));
    return shown;
  }

  private Map<String, ?> closeCheckIn(TaskContext task, FormValues values) {
    List<LocalDate> days = gatherings.get(session(task)).arrangement().schedule().days();
    int number = closedDays(task) + 1;
    Map<String, Object> facts = new HashMap<>(Map.of(DialogueSession.CLOSED_DAYS, number, DialogueSession.DAYS_LEFT, number < days.size(),
        DialogueSession.QUORUM_MET, quorum.find(session(task), days.get(number - 1), values.yes("secondCall")).isMet()));
    if (number < days.size()) {
      facts.put(DialogueSession.NEXT_DAY, times.arrivals(session(task), days.get(number)));
    }
    return facts;
  }

  private static int closedDays(TaskContext task) {
    return task.knows(DialogueSession.CLOSED_DAYS) ? (int) task.number(DialogueSession.CLOSED_DAYS) : 0;
  }

  /** The day, with its number where there are several. */
  private LocalizedText day(TaskContext task, int number) {
    List<LocalDate> days = gatherings.get(session(task)).arrangement().schedule().days();
    LocalDate day = days.get(Math.min(number, days.size()) - 1);
    return days.size() == 1 ? sentences.day(day) : sentences.both("gathering.dayNumber", Map.of("n", number, "of", days.size(), "day", day));
  }

  private Map<String, ?> withoutQuorum(TaskContext task) {
    Map<String, Object> shown = fields.turnout(session(task));
    LocalDate day = gatherings.get(session(task)).arrangement().schedule().days().get(Math.max(1, closedDays(task)) - 1);
    sessionDays.quorum(session(task), day).ifPresent(found -> shown.put("finding", sentences.both(found.sentence(), found.facts())));
    shown.put("noticeRule", planForm.noticeRule());
    shown.put("decisions", options(decisions.withoutQuorum(session(task), closedDays(task))));
    return shown;
  }

  private Map<String, ?> course(TaskContext task) {
    Map<String, Object> shown = new HashMap<>(present(task));
    SessionTerms terms = sessions.terms(session(task));
    Schedule schedule = gatherings.get(session(task)).arrangement().schedule();
    shown.put("agendaItems", agenda.items(session(task)));
    shown.put("points", PointRows.shown(logged.of(session(task))));
    shown.putAll(Map.of("chair", terms.moderator(), "rapporteur", terms.rapporteur(), "began", schedule.from(), "ended", schedule.to()));
    sessions.quorum(session(task)).ifPresent(found -> shown.put("finding",
        sentences.both(found.sentence(), found.facts())));
    return shown;
  }

  private Map<String, ?> record(TaskContext task, FormValues values) {
    record.record(new RecordSession.Course(session(task), values.time("began"), values.time("ended"), values.text("chair"), values.text("rapporteur"),
        PointRows.typed(values)));
    boolean informal = gatherings.get(session(task)).status() == GatheringStatus.HELD_INFORMALLY;
    return Map.of(DialogueSession.OUTCOME, (informal ? Outcome.INFORMAL : Outcome.HELD).name());
  }

  private List<Map<String, Object>> options(List<Decision> decisions) {
    return decisions.stream().map(d -> GatheringFields.option(d.name(), sentences.both("session.decision." + d, Map.of()))).toList();
  }

  static CaseNumber session(TaskContext task) {
    return new CaseNumber(task.text(DialogueSession.SESSION));
  }
}
