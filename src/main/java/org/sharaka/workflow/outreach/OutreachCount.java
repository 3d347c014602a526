package org.sharaka.workflow.outreach;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.gatherings.SessionFigures;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.projects.outreach.EngagementPlan;
import org.sharaka.projects.outreach.EngagementPlans;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.contacts.ContactKind;
import org.sharaka.stakeholders.contacts.ContactOutcome;
import org.sharaka.stakeholders.contacts.Contacts;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.surveys.results.ResponseRates;
import org.springframework.stereotype.Component;

/** Counts what the outreach of a project reached, in the figures the decision {@code outreachSufficiency} asks for. */
@Component
class OutreachCount {

  private final EngagementPlans plans;
  private final Participation participation;
  private final SessionFigures sessions;
  private final Contacts contacts;
  private final Surveys surveys;
  private final CompileResults results;

  /**
   * @param rr2          of the project's best answered survey, 0 without one; {@code lowestRr2} that of its weakest sector
   * @param missing      sectors of which nobody took part
   * @param interviews   held; {@code planned} interviews as in the plan
   */
  record Reached(double rr2, double lowestRr2, int workshops, Set<Sector> missing, int interviews, int planned, int calls) {

    double interviewsShare() {
      return planned == 0 ? 1 : Math.min(1, interviews / (double) planned);
    }

    Map<String, Object> facts() {
      return Map.of("rr2", rr2, "minSectorRr2", lowestRr2, "workshopsHeld", (long) workshops, "sectorsMissing", (long) missing.size(),
          "interviewsShare", interviewsShare());
    }
  }

  OutreachCount(EngagementPlans plans, Participation participation, SessionFigures sessions, Contacts contacts, Surveys surveys, CompileResults results) {
    this.plans = plans;
    this.participation = participation;
    this.sessions = sessions;
    this.contacts = contacts;
    this.surveys = surveys;
    this.results = results;
  }

  Reached of(CaseNumber number) {
    Set<Sector> missing = EnumSet.copyOf(EngagementPlan.SECTORS);
    missing.removeAll(participation.bySector(number).keySet());
    CaseNumber survey = best(surveys.of(number));
    Map<ContactKind, Map<ContactOutcome, Integer>> outcomes = contacts.outcomes(number);
    return new Reached(survey == null ? 0 : results.rates(survey).rr2(), survey == null ? 0 : lowest(results.ratesBySector(survey)),
        sessions.of(number).held(), missing, conversations(outcomes, ContactKind.INTERVIEW), plans.of(number).map(EngagementPlan::interviews).orElse(0),
        conversations(outcomes, ContactKind.PHONE));
  }

  private CaseNumber best(List<Survey> all) {
    return all.stream().map(Survey::number).max(Comparator.comparingDouble(s -> results.rates(s).rr2())).orElse(null);
  }

  private static double lowest(Map<Sector, ResponseRates> rates) {
    return rates.values().stream().filter(r -> r.invited() > 0).mapToDouble(ResponseRates::rr2).min().orElse(0);
  }

  private static int conversations(Map<ContactKind, Map<ContactOutcome, Integer>> outcomes, ContactKind kind) {
    return outcomes.getOrDefault(kind, Map.of()).entrySet().stream().filter(e -> e.getKey().isConversation()).mapToInt(Map.Entry::getValue).sum();
  }
}
