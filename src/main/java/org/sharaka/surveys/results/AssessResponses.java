package org.sharaka.surveys.results;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.surveys.FollowUpByPhone;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the facts by which it is decided whether enough answered. An evaluation of a dialogue speaks for nobody but those who answer, so
 * it asks for no rate and no sector.
 */
@Service
@Transactional(readOnly = true)
public class AssessResponses {

  private static final String EVALUATION = "dialogue-evaluation";

  private final Surveys surveys;
  private final CompileResults compile;
  private final FollowUpByPhone followUp;
  private final Questionnaires questionnaires;
  private final WorkingCalendar calendar;
  private final Clock clock;

  /**
   * The inputs of the decision {@code responseSufficiency}.
   *
   * @param everySectorAnswered each sector asked has at least as many answers as the smallest cell
   * @param daysSinceContact    working days since the invitation or the last reminder
   * @param keySilent           key stakeholders without an answer whom nobody has called yet
   * @param asItComes           it speaks for nobody but those who answer
   */
  public record Facts(int invited, int usable, double rr2, double target, boolean everySectorAnswered, int extensions, int daysSinceContact, int keySilent,
      boolean asItComes) {}

  AssessResponses(Surveys surveys, CompileResults compile, FollowUpByPhone followUp, Questionnaires questionnaires, WorkingCalendar calendar, Clock clock) {
    this.surveys = surveys;
    this.compile = compile;
    this.followUp = followUp;
    this.questionnaires = questionnaires;
    this.calendar = calendar;
    this.clock = clock;
  }

  public Facts execute(CaseNumber number) {
    Survey survey = surveys.get(number);
    ResponseRates rates = compile.rates(number);
    Map<Sector, ResponseRates> sectors = compile.ratesBySector(number);
    boolean asItComes = questionnaires.get(survey.questionnaire()).formId().equals(EVALUATION);
    boolean everySector = asItComes || sectors.values().stream().allMatch(sector -> sector.usable() >= Math.min(survey.design().smallestCell(), sector.invited()));
    return new Facts(rates.invited(), rates.usable(), rates.rr2(), asItComes ? 0 : survey.design().target(), everySector, survey.field().extensions(),
        calendar.between(day(lastContact(survey)), day(clock.instant())), followUp.open(number).size(), asItComes);
  }

  private Instant lastContact(Survey survey) {
    Instant contacted = survey.field().contactedAt();
    return contacted == null ? survey.field().openedAt() : contacted;
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, calendar.zone());
  }
}
