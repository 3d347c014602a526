package org.sharaka.workflow.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.gatherings.ArrangeSession;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.FindQuorum;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.LoggedPoints;
import org.sharaka.gatherings.Notice;
import org.sharaka.gatherings.QuorumRule;
import org.sharaka.gatherings.RecordSession;
import org.sharaka.gatherings.Replies;
import org.sharaka.gatherings.Schedule;
import org.sharaka.gatherings.SessionTerms;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.time.CountryProfile;
import org.sharaka.platform.web.Sentences;
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

  private final Gatherings gatherings;
  private final Sessions sessions;
  private final Replies replies;
  private final ArrangeSession arrange;
  private final SessionDecisions decisions;
  private final FindQuorum quorum;
  private final RecordSession record;
  private final LoggedPoints logged;
  private final Notice notice;
  private final CountryProfile country;
  private final GatheringTimes times;
  private final GatheringFields fields;
  private final Sentences sentences;

  SessionForms(Gatherings gatherings, Sessions sessions, Replies replies, ArrangeSession arrange, SessionDecisions decisions, FindQuorum quorum,
      RecordSession record, LoggedPoints logged, Notice notice, CountryProfile country, GatheringTimes times, GatheringFields fields, Sentences sentences) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.replies = replies;
    this.arrange = arrange;
    this.decisions = decisions;
    this.quorum = quorum;
    this.record = record;
    this.logged = logged;
    this.notice = notice;
    this.country = country;
    this.times = times;
    this.fields = fields;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(DialogueSession.KEY)
        .task(DialogueSession.PLAN, this::plan, this::arrange)
        .task(DialogueSession.DECIDE, this::tooFew, (task, values) -> decisions.ahead(session(task), values))
        .task(DialogueSession.CHECK_IN, this::present, this::closeCheckIn)
        .task(DialogueSession.DECIDE_WITHOUT_QUORUM, this::withoutQuorum, (task, values) -> decisions.withoutQuorum(session(task), values))
        .task(DialogueSession.RECORD, this::course, this::record);
  }

  private Map<String, ?> plan(TaskContext task) {
    Map<String, Object> shown = fields.arrangement(session(task));
    SessionTerms terms = sessions.terms(session(task));
    shown.put("sectors", terms.sectors().stream().sorted().map(Sector::name).toList());
    shown.put("audienceSectors", shown.get("sectors"));
    shown.putAll(Map.of("confidentiality", terms.confidentiality(), "quorumBase", terms.quorum().base(), "quorumMeasure", terms.quorum().measure(),
        "quorumValue", terms.quorum().value(), "quorumBySector", terms.quorum().bySector(), "quorumDelegates", terms.quorum().delegates(),
        "quorumRemote", terms.quorum().remote()));
    shown.put("quorumSecond", terms.quorum().secondCall());
    shown.put("noticeRule", sentences.both("session.noticeRule", Map.of("days", notice.days())));
    shown.put("asksForPermit", country.permitForMeetings());
    return shown;
  }

  private Map<String, ?> arrange(TaskContext task, FormValues values) {
    Schedule schedule = fields.workingDays(values);
    QuorumRule.Base base = values.has("quorumBase") ? values.choice("quorumBase", QuorumRule.Base.class) : QuorumRule.Base.INVITED;
    QuorumRule.Measure measure = values.choice("quorumMeasure", QuorumRule.Measure.class);
    QuorumRule rule = new QuorumRule(base, measure, measure == QuorumRule.Measure.ALL ? 1 : values.integer("quorumValue"), values.yes("quorumBySector"),
        yesUnlessUnticked(values, "quorumDelegates"), yesUnlessUnticked(values, "quorumRemote"), values.integer("quorumSecond"));
    SessionTerms terms = new SessionTerms(values.text("objective"), fields.sectors(values.choices("sectors")), values.text("moderator"),
        values.text("rapporteur"), values.choice("confidentiality", Confidentiality.class), rule);
    arrange.arrange(new ArrangeSession.Plan(session(task), fields.arrangement(values, schedule), terms, fields.agenda(values, schedule), fields.audience(values),
        values.text("shortNotice"), country.permitForMeetings() && values.yes("permitNeeded")));
    return Map.of();
  }

  /** What a form does not ask holds as usual. */
  private static boolean yesUnlessUnticked(FormValues values, String field) {
    return !values.has(field) || values.yes(field);
  }

  private Map<String, ?> tooFew(TaskContext task) {
    Map<String, Object> shown = fields.turnout(session(task));
    Replies.Count count = replies.of(session(task));
    String verdict = task.knows(DialogueSession.VERDICT) ? task.text(DialogueSession.VERDICT) : "TOO_FEW";
    shown.put("verdict", sentences.both("session.goNoGo." + verdict, Map.of("confirmed", count.confirmed(), "needed", count.needed())));
    shown.put("missing", fields.sectors(count.missingSectors()));
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
    shown.put("mode", fields.rule(session(task), sessions.disclosure(session(task))));
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
    sessions.quorum(session(task), day).ifPresent(found -> shown.put("finding", sentences.both(found.sentence(), found.facts())));
    shown.put("decisions", options(decisions.withoutQuorum(session(task), closedDays(task))));
    return shown;
  }

  private Map<String, ?> course(TaskContext task) {
    Map<String, Object> shown = new HashMap<>(present(task));
    SessionTerms terms = sessions.terms(session(task));
    Schedule schedule = gatherings.get(session(task)).arrangement().schedule();
    shown.put("agendaItems", fields.items(session(task)));
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

  private static CaseNumber session(TaskContext task) {
    return new CaseNumber(task.text(DialogueSession.SESSION));
  }
}
