package org.sharaka.workflow.lifecycle;

import static org.sharaka.workflow.lifecycle.Lifecycle.APPROVE_SCOPE_CHANGE;
import static org.sharaka.workflow.lifecycle.Lifecycle.APPROVE_START;
import static org.sharaka.workflow.lifecycle.Lifecycle.ASSESS_SCOPE_CHANGE;
import static org.sharaka.workflow.lifecycle.Lifecycle.CLOSE_PROJECT;
import static org.sharaka.workflow.lifecycle.Lifecycle.HANDLE_DELAY;
import static org.sharaka.workflow.lifecycle.Lifecycle.PREPARE_WORK_PLAN;

import java.util.HashMap;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.projects.DecideStart;
import org.sharaka.projects.ExtendPhase;
import org.sharaka.projects.Phase;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.PlanWork;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.RecordLessons;
import org.sharaka.projects.RegisterProject;
import org.sharaka.projects.ScopeChanges;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class LifecycleForms implements ProcessForms {

  private final RegisterProject register;
  private final PlanWork planWork;
  private final DecideStart decideStart;
  private final RecordLessons recordLessons;
  private final ScopeChanges scopeChanges;
  private final ExtendPhase extendPhase;
  private final ProjectBoard board;
  private final PhaseWords words;
  private final OpenGuideAndWorkshop opening;

  LifecycleForms(RegisterProject register, PlanWork planWork, DecideStart decideStart, RecordLessons recordLessons, ScopeChanges scopeChanges,
      ExtendPhase extendPhase, ProjectBoard board, PhaseWords words, OpenGuideAndWorkshop opening) {
    this.register = register;
    this.planWork = planWork;
    this.decideStart = decideStart;
    this.recordLessons = recordLessons;
    this.scopeChanges = scopeChanges;
    this.extendPhase = extendPhase;
    this.board = board;
    this.words = words;
    this.opening = opening;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(Lifecycle.KEY)
        .start(Lifecycle.START, form -> Map.of(), this::register)
        .task(PREPARE_WORK_PLAN, this::planShown, this::plan)
        .task(APPROVE_START, this::startShown, this::decideStart)
        .task(CLOSE_PROJECT, this::closeShown, this::close)
        .task(ASSESS_SCOPE_CHANGE, this::assessShown, this::assess)
        .task(APPROVE_SCOPE_CHANGE, this::scopeShown, this::decideScope)
        .task(HANDLE_DELAY, this::delayShown, this::handleDelay);
  }

  private Map<String, ?> register(TaskContext form, FormValues values) {
    CaseNumber number = register.register(new RegisterProject.Registration(values.text("titleAr"), values.text("titleEn"),
        values.text("descriptionAr"), values.date("plannedStart")));
    return Map.of("number", number.value());
  }

  private Map<String, ?> planShown(TaskContext task) {
    ProjectBoard.Line project = board.get(task.caseNumber());
    Map<String, Object> shown = headed(project);
    shown.putAll(PlanForm.shown(project));
    shown.put("returned", task.knows(Lifecycle.START_DECISION) ? words.say("plan.returned", Map.of()) : "");
    return shown;
  }

  private Map<String, ?> plan(TaskContext task, FormValues values) {
    planWork.plan(task.caseNumber(), PlanForm.spans(values), values.text("partner"));
    return Map.of("artefact", values.text("artefact"));
  }

  private Map<String, ?> startShown(TaskContext task) {
    ProjectBoard.Line project = board.get(task.caseNumber());
    Map<String, Object> shown = headed(project);
    shown.put("plan", words.plan(project));
    return shown;
  }

  private Map<String, ?> decideStart(TaskContext task, FormValues values) {
    DecideStart.Decision decision = values.choice("decision", DecideStart.Decision.class);
    decideStart.decide(task.caseNumber(), decision, values.text("reason"));
    Map<String, Object> facts = new HashMap<>(Map.of(Lifecycle.START_DECISION, decision.name()));
    if (decision == DecideStart.Decision.APPROVE) {
      facts.putAll(opening.open(task.caseNumber(), task.text("artefact")));
    }
    return facts;
  }

  private Map<String, ?> closeShown(TaskContext task) {
    Map<String, Object> shown = headed(board.get(task.caseNumber()));
    boolean adopted = Boolean.TRUE.equals(task.facts().get(Lifecycle.ADOPTED));
    shown.put("outcome", words.say(adopted ? "close.adopted" : "close.notAdopted", Map.of()));
    return shown;
  }

  private Map<String, ?> close(TaskContext task, FormValues values) {
    recordLessons.record(task.caseNumber(), values.text("achieved"), values.text("lessons"), values.text("openPoints"));
    return Map.of();
  }

  private Map<String, ?> assessShown(TaskContext task) {
    Map<String, Object> shown = new HashMap<>(PlanForm.shown(board.get(task.caseNumber())));
    shown.put("request", scopeChanges.open(task.caseNumber()).map(ScopeChanges.Request::request).orElse(""));
    return shown;
  }

  private Map<String, ?> assess(TaskContext task, FormValues values) {
    scopeChanges.assess(task.caseNumber(), values.text("impact"), PlanForm.spans(values));
    return Map.of();
  }

  private Map<String, ?> scopeShown(TaskContext task) {
    return scopeChanges.open(task.caseNumber()).map(request -> Map.<String, Object>of("request", request.request(), "impact",
        request.impact(), "plan", words.plan(request.spans()))).orElse(Map.of());
  }

  private Map<String, ?> decideScope(TaskContext task, FormValues values) {
    boolean approved = values.yes("approved");
    scopeChanges.decide(task.caseNumber(), approved, values.text("reason"));
    return Map.of(Lifecycle.SCOPE_APPROVED, approved);
  }

  private Map<String, ?> delayShown(TaskContext task) {
    Phase late = latePhase(task);
    return Map.of("delay", late.status().isOver() ? words.say("delay.over", Map.of("phase", words.name(late.key()))) : words.delay(late));
  }

  private Map<String, ?> handleDelay(TaskContext task, FormValues values) {
    Phase late = latePhase(task);
    if (values.text("action").equals("EXTEND") && !late.status().isOver()) {
      extendPhase.extend(task.caseNumber(), late.key(), values.date("until"), values.text("remedy"));
    } else {
      extendPhase.keepDate(task.caseNumber(), late.key(), values.text("remedy"));
    }
    return Map.of();
  }

  private Phase latePhase(TaskContext task) {
    PhaseKey key = PhaseKey.of((int) task.number(Lifecycle.LATE_PHASE));
    return board.get(task.caseNumber()).phases().get(key.ordinal()).phase();
  }

  private static Map<String, Object> headed(ProjectBoard.Line project) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("title", project.title());
    shown.put("description", LocalizedText.same(project.description()));
    return shown;
  }
}
