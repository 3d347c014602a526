package org.sharaka.workflow.survey;

import static org.sharaka.workflow.survey.SurveyForms.names;
import static org.sharaka.workflow.survey.SurveyForms.option;
import static org.sharaka.workflow.survey.SurveyForms.shown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Regions;
import org.sharaka.surveys.Audience;
import org.sharaka.surveys.FollowUpByPhone;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.surveys.results.ResponseRates;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

/** What the forms of a survey's processes open with. */
@Component
class SurveyWords {

  private static final int MOST_QUESTIONNAIRES = 200;
  private static final double PERCENT = 100;

  private final Surveys surveys;
  private final Questionnaires questionnaires;
  private final CompileResults results;
  private final FollowUpByPhone followUp;
  private final Regions regions;
  private final Sentences sentences;

  SurveyWords(Surveys surveys, Questionnaires questionnaires, CompileResults results, FollowUpByPhone followUp, Regions regions,
      Sentences sentences) {
    this.surveys = surveys;
    this.questionnaires = questionnaires;
    this.results = results;
    this.followUp = followUp;
    this.regions = regions;
    this.sentences = sentences;
  }

  Map<String, Object> design(TaskContext task) {
    Optional<Survey> present = task.knows(SurveyCampaign.SURVEY_NUMBER) ? surveys.find(SurveyCampaign.survey(task)) : Optional.empty();
    LocalizedText none = LocalizedText.same("–");
    Survey.Design design = present.map(Survey::design).orElseGet(() -> Survey.Design.usual(none));
    Map<String, Object> shown = shown("questionnaires", questionnaireOptions(), "audiences", audiences(design, present.isPresent()), "level", design.level(),
        "workingDays", design.workingDays(), "anonymous", design.anonymous(), "probabilitySample", design.probabilitySample(), "weighted", design.weighted(),
        "target", percent(design.target()), "completeFrom", percent(design.rule().completeFrom()), "partialFrom", percent(design.rule().partialFrom()),
        "smallestCell", design.smallestCell(), "restDays", design.restDays(), "sectors", names(design.audience().sectors()), "regions", List.copyOf(design.audience().regions()), "allRegions", regionOptions(), "returned",
        present.isPresent() ? sentences.both("survey.form.returned", Map.of("number", present.get().number().value())) : "");
    present.ifPresent(survey -> shown.putAll(shown("questionnaire", String.valueOf(survey.questionnaire()), "titleAr", survey.title().ar(), "titleEn",
        survey.title().en(), "purposeAr", design.purpose().ar(), "purposeEn", design.purpose().en(), "audience", design.audience().kind())));
    return shown;
  }

  Map<String, Object> sensitive(TaskContext task) {
    Survey survey = survey(task);
    List<Question> questions = questionnaires.get(survey.questionnaire()).questions().stream().filter(Question::sensitive).toList();
    List<LocalizedText> labels = questions.stream().map(Question::label).toList();
    return shown("title", survey.title(), "surveyNumber", survey.number().value(), "sensitive", labels,
        "anonymity", sentences.both("survey.form." + (survey.design().anonymous() ? "anonymous" : "named"), Map.of()));
  }

  Map<String, Object> plan(TaskContext task) {
    Survey survey = survey(task);
    Survey.Design design = survey.design();
    return shown("title", survey.title(), "surveyNumber", survey.number().value(), "purpose", design.purpose(), "plan", sentences.both("survey.form.plan",
        Map.of("audience", sentences.both("survey.audience." + design.audience().kind(), Map.of()), "days", design.workingDays(),
            "level", sentences.both("survey.level." + design.level(), Map.of()), "minutes", questionnaires.get(survey.questionnaire()).minutes(),
            "anonymous", sentences.both("survey.form." + (design.anonymous() ? "anonymous" : "named"), Map.of()))));
  }

  Map<String, Object> calls(TaskContext task) {
    List<Person> people = followUp.open(SurveyCampaign.survey(task));
    List<LocalizedText> lines = people.stream().map(person -> LocalizedText.same(person.name() + " · " + (person.phone() == null ? "–" : person.phone()))).toList();
    Map<String, Object> shown = responses(task);
    shown.putAll(shown("people", lines, "callees", people.stream().map(person -> option(person.id(), LocalizedText.same(person.name()))).toList()));
    return shown;
  }

  Map<String, Object> responses(TaskContext task) {
    Survey survey = survey(task);
    return shown("title", survey.title(), "surveyNumber", survey.number().value(), "figures", figures(results.rates(survey.number())),
        "sectors", sectors(survey.number()));
  }

  Map<String, Object> results(TaskContext task) {
    Survey survey = survey(task);
    Map<String, Object> shown = responses(task);
    shown.put("limitation", survey.outcome().justification() == null ? ""
        : sentences.both("survey.form.limitation", Map.of("reason", survey.outcome().justification())));
    return shown;
  }

  private Survey survey(TaskContext task) {
    return surveys.get(SurveyCampaign.survey(task));
  }

  private List<Map<String, Object>> questionnaireOptions() {
    return questionnaires.newest(MOST_QUESTIONNAIRES).stream().map(entry -> option(entry.id(), entry.title())).toList();
  }

  private List<Map<String, Object>> regionOptions() {
    return regions.all().stream().map(region -> option(region.code(), region.name())).toList();
  }

  private List<Map<String, Object>> audiences(Survey.Design design, boolean present) {
    boolean listed = present && design.audience().kind() == Audience.Kind.LISTED;
    return Arrays.stream(Audience.Kind.values()).filter(kind -> kind != Audience.Kind.LISTED || listed)
        .map(kind -> option(kind, sentences.both("survey.audience." + kind, Map.of()))).toList();
  }

  private LocalizedText figures(ResponseRates rates) {
    return sentences.both("survey.form.figures", Map.of("invited", rates.invited(), "complete", rates.complete(), "partial", rates.partial(),
        "rate", rates.rr2()));
  }

  private List<LocalizedText> sectors(CaseNumber number) {
    List<LocalizedText> lines = new ArrayList<>();
    for (Map.Entry<Sector, ResponseRates> sector : results.ratesBySector(number).entrySet()) {
      lines.add(sentences.both("survey.form.sector", Map.of("sector", sentences.both("survey.sector." + sector.getKey().code(), Map.of()),
          "invited", sector.getValue().invited(), "usable", sector.getValue().usable(), "rate", sector.getValue().rr2())));
    }
    return lines;
  }

  private static int percent(double share) {
    return (int) Math.round(share * PERCENT);
  }
}
