package org.sharaka.workflow.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.gatherings.ArrangeSession;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.FindQuorum;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.LoggedPoints;
import org.sharaka.gatherings.QuorumRule;
import org.sharaka.gatherings.RecordSession;
import org.sharaka.gatherings.Replies;
import org.sharaka.gatherings.Schedule;
import org.sharaka.gatherings.SessionTerms;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.invitation.GatheringFields;
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
  private final GatheringFields fields;
  private final Sentences sentences;

  SessionForms(Gatherings gatherings, Sessions sessions, Replies replies, ArrangeSession arrange, SessionDecisions decisions, FindQuorum quorum,
      RecordSession record, LoggedPoints logged, GatheringFields fields, Sentences sentences) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.replies = replies;
    this.arrange = arrange;
    this.decisions = decisions;
    this.quorum = quorum;
    this.record = record;
    this.logged = logged;
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
    return shown;
  }

  private Map<String, ?> arrange(TaskContext task, FormValues values) {
    Schedule schedule = fields.oneDay(values);
    QuorumRule.Base base = values.has("quorumBase") ? values.choice("quorumBase", QuorumRule.Base.class) : QuorumRule.Base.INVITED;
    QuorumRule.Measure measure = values.choice("quorumMeasure", QuorumRule.Measure.class);
    QuorumRule rule = new QuorumRule(base, measure, measure == QuorumRule.Measure.ALL ? 1 : values.integer("quorumValue"), values.yes("quorumBySector"),
        yesUnlessUnticked(values, "quorumDelegates"), yesUnlessUnticked(values, "quorumRemote"), values.integer("quorumSecond"));
    SessionTerms terms = new SessionTerms(values.text("objective"), fields.sectors(values.choices("sectors")), values.text("moderator"),
        values.text("rapporteur"), values.choice("confidentiality", Confidentiality.class), rule);
    arrange.arrange(new ArrangeSession.Plan(session(task), fields.arrangement(values, schedule), terms, fields.agenda(values, schedule), fields.audience(values)));
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
    shown.put("rule", sentences.both(terms.quorum().sentence(), terms.quorum().facts()));
    shown.put("mayCallAgain", terms.quorum().secondCall() != null);
    shown.put("mode", fields.rule(session(task), sessions.disclosure(session(task))));
    return shown;
  }

  private Map<String, ?> closeCheckIn(TaskContext task, FormValues values) {
    return Map.of(DialogueSession.QUORUM_MET, quorum.find(session(task), values.yes("secondCall")).isMet());
  }

  private Map<String, ?> withoutQuorum(TaskContext task) {
    Map<String, Object> shown = fields.turnout(session(task));
    sessions.quorum(session(task)).ifPresent(found -> shown.put("finding",
        sentences.both(found.sentence(), found.facts())));
    boolean mayMove = gatherings.get(session(task)).mayMove();
    shown.put("decisions", options(List.of(Decision.INFORMAL, mayMove ? Decision.RESCHEDULE : Decision.REPLACE)));
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
