package org.sharaka.workflow.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.dialogues.Handling;
import org.sharaka.dialogues.IssueAreas;
import org.sharaka.dialogues.Priority;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.screening.Checks;
import org.sharaka.dialogues.screening.PriorityDecision;
import org.sharaka.dialogues.screening.RequestCheck;
import org.sharaka.dialogues.screening.Screenings;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.intake.RequestIntake.Result;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class IntakeForms implements ProcessForms {

  private final RequestFacts facts;
  private final Requests requests;
  private final IssueAreas areas;
  private final Checks checks;
  private final IntakeVerbs verbs;
  private final PriorityDecision priorities;
  private final Screenings screenings;
  private final Sentences sentences;

  IntakeForms(RequestFacts facts, Requests requests, IssueAreas areas, Checks checks, IntakeVerbs verbs, PriorityDecision priorities,
      Screenings screenings, Sentences sentences) {
    this.facts = facts;
    this.requests = requests;
    this.areas = areas;
    this.checks = checks;
    this.verbs = verbs;
    this.priorities = priorities;
    this.screenings = screenings;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(RequestIntake.KEY).task(RequestIntake.REVIEW, this::incoming, this::reviewed);
  }

  private Map<String, ?> incoming(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    Handling handling = requests.get(task.caseNumber()).handling();
    List<LocalizedText> findings = new ArrayList<>();
    checks.last(task.caseNumber()).ifPresent(check -> findings.addAll(found(check)));
    shown.put("findings", findings);
    shown.put("into", checks.last(task.caseNumber()).map(RequestCheck::other).map(CaseNumber::value).orElse(""));
    shown.put("area", handling.area());
    shown.put("areas", Options.of(areas.all(), IssueAreas.IssueArea::code, IssueAreas.IssueArea::name));
    shown.put("sensitive", handling.sensitive());
    return shown;
  }

  private List<LocalizedText> found(RequestCheck check) {
    List<LocalizedText> findings = new ArrayList<>(check.missing().stream().map(code -> sentences.both("requestForm.missing." + code, Map.of())).toList());
    findings.add(sentences.both("requestForm.duplicate." + check.verdict(), Map.of("other", check.other() == null ? "" : check.other().value(),
        "percent", Math.round(check.similarity() * 100))));
    return findings;
  }

  private Map<String, ?> reviewed(TaskContext task, FormValues values) {
    CaseNumber number = task.caseNumber();
    Priority priority = priorities.of(values.yes("lawAhead") ? values.integer("daysToLaw") : PriorityDecision.NO_LAW, values.yes("harm"),
        screenings.last(number).map(screening -> screening.ruling().score()).orElse(0.0));
    verbs.classify(number, new Handling(values.text("area"), priority, values.yes("sensitive"), task.actor()));
    Result result = values.choice("result", Result.class);
    switch (result) {
      case COMPLETE -> verbs.refer(number);
      case ASK -> verbs.ask(number, values.text("question"));
      case MERGE -> verbs.proposeMerge(number, values.text("into"));
      default -> throw Refusal.at("result", "request.noSuchChoice").thrown();
    }
    return Map.of(RequestIntake.RESULT, result.name());
  }
}
