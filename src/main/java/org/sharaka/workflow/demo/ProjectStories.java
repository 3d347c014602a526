package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.HoldProject;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.RegisterProject;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Four projects in four states: adopted and being carried out, cancelled, on hold, and in its third phase. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class ProjectStories {

  private final DemoRegister register;
  private final OfficeDays days;
  private final RegisterProject registerProject;
  private final HoldProject hold;
  private final OfficeForms forms;
  private final FeedbackParts feedback;
  private final ProjectBoard board;
  private final WorkingCalendar calendar;
  private final List<Bystander> bystanders;

  ProjectStories(DemoRegister register, OfficeDays days, RegisterProject registerProject, HoldProject hold, OfficeForms forms,
      FeedbackParts feedback, ProjectBoard board, WorkingCalendar calendar, List<Bystander> bystanders) {
    this.register = register;
    this.days = days;
    this.registerProject = registerProject;
    this.hold = hold;
    this.forms = forms;
    this.feedback = feedback;
    this.board = board;
    this.calendar = calendar;
    this.bystanders = bystanders;
  }

  void tell() {
    LocalDate today = calendar.today();
    days.begin(today.minusDays(1100));
    days.as("coordinator", register::fill);
    cancelledAfterResearch(today.minusDays(1050), today);
    adopted(today.minusDays(720), today);
    onHold(today.minusDays(150), today);
    inFeedback(today.minusDays(260), today);
  }

  private void cancelledAfterResearch(LocalDate start, LocalDate today) {
    Work work = begin("access", start, 12);
    work.counters().put("shift", 31);
    work.with("decideGate", (w, task) -> forms.whole(task, "phase") < 2 ? forms.of("decideGate")
        : Map.of("decision", "CANCEL", "reason", "توقف التمويل المخصص للمشروع في الموازنة الجديدة."));
    days.until(work, this::isOver);
    rest(work, today);
  }

  private void adopted(LocalDate start, LocalDate today) {
    Work work = begin("youth", start, 9);
    work.counters().put("shift", 17);
    days.until(work, this::isOver);
    rest(work, today);
  }

  private void onHold(LocalDate start, LocalDate today) {
    Work work = begin("volunteering", start, 10);
    work.counters().put("shift", 53);
    days.until(work, w -> days.isOpen(w, "collectBenchmarks"));
    days.rest(work, atNine(today.minusDays(20)));
    days.as("director", () -> hold.hold(work.number(), new HoldProject.Pause("إعادة هيكلة الجهة المشرفة على العمل التطوعي.", today.plusDays(10), true)));
    rest(work, today);
  }

  private void inFeedback(LocalDate start, LocalDate today) {
    Work work = begin("policies", start, 12);
    work.with("planEngagement", (w, task) -> StoryText.with(forms.of("planEngagement"), Map.of("groups", List.of(group("GOVERNMENT", 6, 9), group("PRIVATE", 6, 9),
        group("CIVIL_SOCIETY", 5, 8), group("ACADEMIA", 3, 4)))));
    days.until(work, w -> days.isOpen(w, "disposeComments"));
    days.as("researcher", () -> feedback.answer(work, 14));
    rest(work, today);
  }

  private static Map<String, Object> group(String sector, int interviews, int calls) {
    return Map.of("sector", sector, "level", "INVOLVE", "interviews", interviews, "calls", calls);
  }

  private boolean isOver(Work work) {
    return board.get(work.number()).status().isOver();
  }

  private Work begin(String story, LocalDate start, int weeks) {
    days.begin(start);
    StoryText text = StoryText.read(story);
    List<CaseNumber> opened = new ArrayList<>();
    days.as("coordinator", () -> opened.add(registerProject.register(new RegisterProject.Registration(text.text("titleAr"), text.text("titleEn"),
        text.text("descriptionAr"), start))));
    Work work = Work.on(opened.get(0), text, bystanders);
    work.with("prepareWorkPlan", (w, task) -> StoryText.with(forms.of("prepareWorkPlan"), plan(text.text("artefact"), start.plusDays(21), weeks)));
    return work;
  }

  private static Map<String, Object> plan(String artefact, LocalDate start, int weeks) {
    Map<String, Object> plan = new java.util.HashMap<>(Map.of("artefact", artefact));
    LocalDate from = start;
    int[] shares = {weeks * 7 / 5, weeks, weeks, weeks, weeks, weeks};
    String[] keys = {"phase1Outreach", "phase2Research", "phase3Feedback", "phase4Drafting", "phase5Awareness", "phase6Adoption"};
    for (int i = 0; i < keys.length; i++) {
      plan.put(keys[i] + "Start", from.toString());
      from = from.plusWeeks(shares[i]);
      plan.put(keys[i] + "End", from.minusDays(1).toString());
    }
    return plan;
  }

  private void rest(Work work, LocalDate today) {
    days.rest(work, Instant.now());
  }

  private Instant atNine(LocalDate day) {
    return day.atTime(9, 0).atZone(calendar.zone()).toInstant();
  }
}
