package org.sharaka.workflow.session;

import java.util.Map;
import org.sharaka.gatherings.ArrangeSession;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Notice;
import org.sharaka.gatherings.QuorumRule;
import org.sharaka.gatherings.Schedule;
import org.sharaka.gatherings.SessionTerms;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.time.CountryProfile;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.invitation.GatheringFields;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

/** The form with which a session is planned: what it opens with, and the plan that is made of it. */
@Component
class PlanForm {

  private final Sessions sessions;
  private final ArrangeSession arrange;
  private final Notice notice;
  private final CountryProfile country;
  private final GatheringFields fields;
  private final Sentences sentences;

  PlanForm(Sessions sessions, ArrangeSession arrange, Notice notice, CountryProfile country, GatheringFields fields, Sentences sentences) {
    this.sessions = sessions;
    this.arrange = arrange;
    this.notice = notice;
    this.country = country;
    this.fields = fields;
    this.sentences = sentences;
  }

  Map<String, ?> shown(TaskContext task) {
    Map<String, Object> shown = fields.arrangement(SessionForms.session(task));
    SessionTerms terms = sessions.terms(SessionForms.session(task));
    shown.put("sectors", terms.sectors().stream().sorted().map(Sector::name).toList());
    shown.put("audienceSectors", shown.get("sectors"));
    shown.putAll(Map.of("confidentiality", terms.confidentiality(), "quorumBase", terms.quorum().base(), "quorumMeasure", terms.quorum().measure(),
        "quorumValue", terms.quorum().value(), "quorumBySector", terms.quorum().bySector(), "quorumDelegates", terms.quorum().delegates(),
        "quorumRemote", terms.quorum().remote()));
    shown.put("quorumSecond", terms.quorum().secondCall());
    shown.put("noticeRule", noticeRule());
    shown.put("asksForPermit", country.permitForMeetings());
    return shown;
  }

  /** How long before it people are to be invited. */
  LocalizedText noticeRule() {
    return sentences.both("session.noticeRule", Map.of("days", notice.days()));
  }

  Map<String, ?> arrange(TaskContext task, FormValues values) {
    Schedule schedule = fields.workingDays(values);
    QuorumRule.Base base = values.has("quorumBase") ? values.choice("quorumBase", QuorumRule.Base.class) : QuorumRule.Base.INVITED;
    QuorumRule.Measure measure = values.choice("quorumMeasure", QuorumRule.Measure.class);
    QuorumRule rule = new QuorumRule(base, measure, measure == QuorumRule.Measure.ALL ? 1 : values.integer("quorumValue"), values.yes("quorumBySector"),
        yesUnlessUnticked(values, "quorumDelegates"), yesUnlessUnticked(values, "quorumRemote"), values.integer("quorumSecond"));
    SessionTerms terms = new SessionTerms(values.text("objective"), fields.sectors(values.choices("sectors")), values.text("moderator"),
        values.text("rapporteur"), values.choice("confidentiality", Confidentiality.class), rule);
    arrange.arrange(new ArrangeSession.Plan(SessionForms.session(task), fields.arrangement(values, schedule), terms, fields.agenda(values, schedule), fields.audience(values),
        values.text("shortNotice"), country.permitForMeetings() && values.yes("permitNeeded")));
    return Map.of();
  }

  /** What a form does not ask holds as usual. */
  private static boolean yesUnlessUnticked(FormValues values, String field) {
    return !values.has(field) || values.yes(field);
  }
}
