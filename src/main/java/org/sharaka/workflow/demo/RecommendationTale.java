package org.sharaka.workflow.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.recommendations.AnswerKind;
import org.sharaka.recommendations.AnswerRecommendation;
import org.sharaka.recommendations.PlannedAction;
import org.sharaka.recommendations.Progress;
import org.sharaka.recommendations.RaiseRecommendation;
import org.sharaka.recommendations.RecommendationBoard;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.recommendations.ReportProgress;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.WritePlan;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Tells what people do about recommendations: the office by its forms, the addressees by what their page calls. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class RecommendationTale {

  private static final String LIST = "المبنى,المحافظة,تاريخ الاستلام\nمبنى الخدمات,مسقط,2026-01-15\n";

  private final OfficeDays days;
  private final StoryJobs jobs;
  private final TaskInbox inbox;
  private final RaiseRecommendation raise;
  private final AnswerRecommendation answer;
  private final WritePlan plan;
  private final ReportProgress report;
  private final Recommendations recommendations;
  private final RecommendationBoard board;
  private final WorkingCalendar calendar;
  private final List<CaseNumber> told = new ArrayList<>();

  RecommendationTale(OfficeDays days, StoryJobs jobs, TaskInbox inbox, RaiseRecommendation raise, AnswerRecommendation answer, WritePlan plan,
      ReportProgress report, Recommendations recommendations, RecommendationBoard board, WorkingCalendar calendar) {
    this.days = days;
    this.jobs = jobs;
    this.inbox = inbox;
    this.raise = raise;
    this.answer = answer;
    this.plan = plan;
    this.report = report;
    this.recommendations = recommendations;
    this.board = board;
    this.calendar = calendar;
  }

  CaseNumber raised(LocalDate day, String ar, String en, Source source) {
    days.begin(day);
    AtomicReference<CaseNumber> number = new AtomicReference<>();
    days.as("secretariat", () -> number.set(raise.handle(new RaiseRecommendation.Raising(ar, en, source))));
    jobs.runDue(number.get());
    told.add(number.get());
    return number.get();
  }

  /** One that was put down before, by its words. */
  CaseNumber found(LocalDate day, String ar) {
    days.begin(day);
    CaseNumber number = board.page(new RecommendationBoard.Filter(ar, null, null, null, null, false), 0, 1).get(0).number();
    jobs.runDue(number);
    told.add(number);
    return number;
  }

  /** Formulated and addressed on the day it was put down. */
  void addressed(CaseNumber number, Map<String, Object> words, long organisation) {
    days.as("secretariat", () -> complete(number, "formulateRecommendation", Map.of("follow", "FOLLOW", "textAr", words.get("ar"), "textEn", words.get("en"),
        "type", words.getOrDefault("type", "SERVICE"), "priority", words.getOrDefault("priority", "HIGH"), "horizon", words.getOrDefault("horizon", "SHORT"),
        "smart", List.of("SPECIFIC", "MEASURABLE", "ACHIEVABLE", "RELEVANT", "TIME_BOUND"))));
    days.as("secretariat", () -> complete(number, "assignAddressees", Map.of("organisations", List.of(String.valueOf(organisation)))));
    jobs.runDue(number);
  }

  void on(CaseNumber number, LocalDate day, Runnable deed) {
    days.rest(work(number), day.atTime(10, 0).atZone(calendar.zone()).toInstant());
    deed.run();
    jobs.runDue(number);
  }

  void answer(CaseNumber number, AnswerKind kind, String reason) {
    answer.handle(number, addressee(number), kind, reason);
  }

  void plan(CaseNumber number, String what, String owner, LocalDate due, String indicator, String evidence) {
    plan.handle(number, addressee(number), List.of(new PlannedAction(what, owner, due, indicator, evidence)));
  }

  void report(CaseNumber number, int percent, Progress progress, String text, boolean shown) {
    byte[] list = LIST.getBytes(StandardCharsets.UTF_8);
    report.handle(number, addressee(number), new ReportProgress.Report(percent, progress, text,
        shown ? new ReportProgress.Evidence("handover.csv", list.length, new ByteArrayResource(list), Language.AR) : null));
  }

  void verified(CaseNumber number, String note) {
    days.as("manager", () -> complete(number, "verifyEvidence", Map.of("outcome", "YES", "note", note)));
  }

  private void complete(CaseNumber number, String task, Map<String, ?> values) {
    TaskInbox.Line open = inbox.open(number, Language.AR.locale()).stream().filter(line -> line.task().equals(task)).findFirst().orElseThrow();
    inbox.complete(open.id(), values);
  }

  /** Timers ring until today in all that were told. */
  void untilNow() {
    told.forEach(number -> {
      days.begin(recommendations.get(number).openedOn());
      days.rest(work(number), Instant.now());
    });
  }

  private long addressee(CaseNumber number) {
    return recommendations.get(number).addressees().get(0).id();
  }

  private static Work work(CaseNumber number) {
    return Work.on(number, null, List.of(), null);
  }
}
