package org.sharaka.workflow.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.recommendations.AnswerKind;
import org.sharaka.recommendations.Progress;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.SourceKind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Recommendations of dialogues, surveys, guides and events, and each thing that can become of them. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class FollowedRecommendations implements Story {

  private static final int DAYS_AGO = 122;

  private final RecommendationTale tale;
  private final RequestPartners partners;
  private final ProjectBoard projects;

  FollowedRecommendations(RecommendationTale tale, RequestPartners partners, ProjectBoard projects) {
    this.tale = tale;
    this.partners = partners;
    this.projects = projects;
  }

  @Override
  public int beginsDaysAgo() {
    return DAYS_AGO;
  }

  @Override
  public void tell(LocalDate start, LocalDate today) {
    StoryText.read("recommendations").rows("told").forEach(told -> tell(told, today));
    tale.untilNow();
  }

  private void tell(Map<String, Object> told, LocalDate today) {
    CaseNumber number = isOfTheForum(told) ? tale.found(ago(told, today), said(told, "ar"))
        : tale.raised(ago(told, today), said(told, "ar"), said(told, "en"), source(told));
    if (told.containsKey("to")) {
      tale.addressed(number, told, partners.organisation(said(told, "to")).id());
    }
    step(told, "answer", today, number, answer -> tale.answer(number, AnswerKind.valueOf(said(answer, "kind")), said(answer, "reason")));
    step(told, "plan", today, number, plan -> tale.plan(number, said(plan, "what"), said(plan, "owner"), today.plusDays((Integer) plan.get("due")),
        said(plan, "indicator"), said(plan, "evidence")));
    step(told, "report", today, number, report -> {
      Progress progress = Progress.valueOf(said(report, "progress"));
      tale.report(number, (Integer) report.get("percent"), progress, said(report, "text"), progress == Progress.IMPLEMENTED);
    });
    Map<String, Object> verified = part(told, "verified");
    if (!verified.isEmpty()) {
      tale.on(number, ago(verified, today), () -> tale.verified(number, said(verified, "note")));
    }
  }

  /** What the addressee did next, on the day of the story. */
  private void step(Map<String, Object> told, String name, LocalDate today, CaseNumber number, Consumer<Map<String, Object>> deed) {
    Map<String, Object> step = part(told, name);
    if (!step.isEmpty()) {
      tale.on(number, ago(step, today), () -> partners.as(said(told, "to"), () -> deed.accept(step)));
    }
  }

  private static boolean isOfTheForum(Map<String, Object> told) {
    return "forum".equals(told.get("in"));
  }

  private Source source(Map<String, Object> told) {
    return Source.of(SourceKind.valueOf(said(told, "kind")), told.containsKey("in") ? project(said(told, "in")) : null);
  }

  private CaseNumber project(String story) {
    return projects.page(StoryText.read(story).text("titleAr"), List.of(), null, 1).get(0).number();
  }

  private static LocalDate ago(Map<String, Object> step, LocalDate today) {
    return today.minusDays((Integer) step.get("days"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(Map<String, Object> told, String name) {
    return (Map<String, Object>) told.getOrDefault(name, Map.of());
  }

  private static String said(Map<String, Object> told, String name) {
    return (String) told.get(name);
  }
}
