package org.sharaka.workflow.survey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.Audience;
import org.sharaka.surveys.DecideOnSurvey;
import org.sharaka.surveys.DesignSurvey;
import org.sharaka.surveys.DispositionRule;
import org.sharaka.surveys.ExtendSurvey;
import org.sharaka.surveys.FollowUpByPhone;
import org.sharaka.surveys.JudgeResponses;
import org.sharaka.surveys.ParticipationLevel;
import org.sharaka.surveys.PublishResults;
import org.sharaka.surveys.ReviewSensitiveQuestions;
import org.sharaka.surveys.Survey;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

/** The forms of a survey's processes. */
@Component
class SurveyForms implements ProcessForms {

  private static final double PERCENT = 100;

  private final SurveyWords words;
  private final DesignSurvey design;
  private final ReviewSensitiveQuestions review;
  private final DecideOnSurvey decide;
  private final FollowUpByPhone followUp;
  private final JudgeResponses judge;
  private final ExtendSurvey extend;
  private final PublishResults publish;

  SurveyForms(SurveyWords words, DesignSurvey design, ReviewSensitiveQuestions review, DecideOnSurvey decide, FollowUpByPhone followUp,
      JudgeResponses judge, ExtendSurvey extend, PublishResults publish) {
    this.words = words;
    this.design = design;
    this.review = review;
    this.decide = decide;
    this.followUp = followUp;
    this.judge = judge;
    this.extend = extend;
    this.publish = publish;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(SurveyCampaign.DESIGN).task("designSurvey", words::design, this::designed)
        .task("reviewSensitiveQuestions", words::sensitive, this::reviewed)
        .task("approveSurvey", words::plan, this::approved);
    pages.of(SurveyCampaign.FIELDWORK).task("followUpByPhone", words::calls, this::called)
        .task("decideOnResponses", words::responses, this::decided);
    pages.of(SurveyCampaign.KEY).task("reviewResults", words::results, this::summarised);
  }

  private Map<String, ?> designed(TaskContext task, FormValues form) {
    CaseNumber present = task.knows(SurveyCampaign.SURVEY_NUMBER) ? SurveyCampaign.survey(task) : null;
    CaseNumber number = design.execute(new DesignSurvey.Plan(present, task.caseNumber(), new LocalizedText(form.text("titleAr"), form.text("titleEn")),
        form.id("questionnaire"), design(form)));
    return Map.of(SurveyCampaign.SURVEY_NUMBER, number.value());
  }

  private static Survey.Design design(FormValues form) {
    DispositionRule rule = new DispositionRule(share(form, "completeFrom"), share(form, "partialFrom"));
    Audience audience = new Audience(form.choice("audience", Audience.Kind.class), form.choices("sectors").stream().map(Sector::valueOf).collect(Collectors.toSet()),
        Set.copyOf(form.choices("regions")));
    return new Survey.Design(new LocalizedText(form.text("purposeAr"), form.text("purposeEn")), form.choice("level", ParticipationLevel.class), audience,
        form.yes("anonymous"), form.yes("probabilitySample"), form.yes("weighted"), form.integer("smallestCell"), rule, share(form, "target"),
        form.integer("workingDays"), form.integer("restDays"));
  }

  private static double share(FormValues form, String field) {
    return form.integer(field) / PERCENT;
  }

  private Map<String, ?> reviewed(TaskContext task, FormValues form) {
    boolean agrees = form.text("decision").equals("AGREE");
    if (agrees) {
      review.agree(SurveyCampaign.survey(task), form.text("permit"));
    } else {
      review.giveBack(SurveyCampaign.survey(task), form.text("reason"));
    }
    return Map.of("sensitiveConsent", agrees);
  }

  private Map<String, ?> approved(TaskContext task, FormValues form) {
    DecideOnSurvey.Decision decision = form.choice("decision", DecideOnSurvey.Decision.class);
    decide.execute(SurveyCampaign.survey(task), decision, form.text("reason"));
    return Map.of(SurveyCampaign.DECISION, decision.name());
  }

  private Map<String, ?> called(TaskContext task, FormValues form) {
    Map<Long, FollowUpByPhone.Result> results = new LinkedHashMap<>();
    form.rows("calls").forEach(call -> results.put(call.id("person"), call.choice("result", FollowUpByPhone.Result.class)));
    followUp.execute(SurveyCampaign.survey(task), results);
    return Map.of();
  }

  private Map<String, ?> decided(TaskContext task, FormValues form) {
    String decision = form.text("decision");
    if (decision.equals("EXTEND")) {
      JudgeResponses.requireReason(form.text("justification"));
      extend.execute(SurveyCampaign.survey(task), form.has("workingDays") ? form.integer("workingDays") : ExtendSurvey.USUAL_DAYS, form.text("justification"));
    } else {
      judge.byHand(SurveyCampaign.survey(task), Survey.Verdict.valueOf(decision), form.text("justification"));
    }
    return Map.of(SurveyCampaign.OUTCOME, decision);
  }

  private Map<String, ?> summarised(TaskContext task, FormValues form) {
    publish.summarise(SurveyCampaign.survey(task), new LocalizedText(form.text("summaryAr"), form.text("summaryEn")));
    return Map.of();
  }

  /** Values and options, without those that are absent. */
  static Map<String, Object> shown(Object... namesAndValues) {
    Map<String, Object> shown = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        shown.put((String) namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return shown;
  }

  static Map<String, Object> option(Object value, LocalizedText label) {
    return Map.of("value", value.toString(), "label", label);
  }

  static List<String> names(Iterable<? extends Enum<?>> chosen) {
    List<String> names = new java.util.ArrayList<>();
    chosen.forEach(one -> names.add(one.name()));
    return names;
  }
}
