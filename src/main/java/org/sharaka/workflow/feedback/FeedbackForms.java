package org.sharaka.workflow.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.guidelines.CommentFigures;
import org.sharaka.guidelines.ConsultationRound;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.ContestedClause;
import org.sharaka.guidelines.ContestedClauses;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.SettleClause;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TextKind;
import org.sharaka.projects.feedback.FeedbackPackages;
import org.sharaka.projects.feedback.FeedbackPackages.FeedbackPackage;
import org.sharaka.workflow.phases.GuideWords;
import org.sharaka.workflow.phases.ProjectHeading;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class FeedbackForms implements ProcessForms {

  private final FeedbackPackages packages;
  private final ProjectTexts texts;
  private final ConsultedPeople people;
  private final Consultations consultations;
  private final CommentFigures figures;
  private final ContestedClauses contested;
  private final SettleClause settle;
  private final Guides guides;
  private final GuideWords guideWords;
  private final ProjectHeading heading;
  private final Sentences sentences;
  private final String address;

  FeedbackForms(FeedbackPackages packages, ProjectTexts texts, ConsultedPeople people, Consultations consultations, CommentFigures figures,
      ContestedClauses contested, SettleClause settle, Guides guides, GuideWords guideWords, ProjectHeading heading, Sentences sentences,
      @Value("${sharaka.base-url}") String address) {
    this.packages = packages;
    this.texts = texts;
    this.people = people;
    this.consultations = consultations;
    this.figures = figures;
    this.contested = contested;
    this.settle = settle;
    this.guides = guides;
    this.guideWords = guideWords;
    this.heading = heading;
    this.sentences = sentences;
    this.address = address;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(Feedback.KEY)
        .task("preparePackage", this::packageShown, this::prepare)
        .task("approvePackage", this::approvalShown, this::approve)
        .task("disposeComments", this::commentsShown, this::commentsDisposed)
        .task("resolveContested", this::contestedShown, this::resolve)
        .task("reviseModel", this::modelShown, this::revise)
        .task("approveResponse", this::responseShown, this::approveResponse);
  }

  private Map<String, ?> packageShown(TaskContext task) {
    CaseNumber number = task.caseNumber();
    Map<String, Object> shown = heading.of(number);
    shown.putAll(guideWords.openDraft(guide(task)));
    shown.put("audience", people.of(number).size());
    shown.put("returned", texts.read(number, TextKind.PACKAGE_RETURNED));
    shown.put("summaryAr", texts.read(number, TextKind.PACKAGE_SUMMARY));
    shown.put("summaryEn", texts.read(number, TextKind.PACKAGE_SUMMARY_EN));
    FeedbackPackage before = packages.of(number).orElse(new FeedbackPackage(FeedbackPackages.LEAST_DAYS, null, 1, null));
    shown.put("openDays", before.openDays());
    shown.put("shorterReason", before.shorterReason());
    shown.put("sessions", before.sessions());
    return shown;
  }

  private Map<String, ?> prepare(TaskContext task, FormValues values) {
    CaseNumber number = task.caseNumber();
    if (people.of(number).isEmpty()) {
      throw Refusal.of("feedback.nobody").thrown();
    }
    packages.prepare(number, values.integer("openDays"), values.text("shorterReason"), values.integer("sessions"));
    texts.write(number, TextKind.PACKAGE_SUMMARY, values.text("summaryAr"));
    texts.write(number, TextKind.PACKAGE_SUMMARY_EN, values.text("summaryEn"));
    return Map.of();
  }

  private Map<String, ?> approvalShown(TaskContext task) {
    FeedbackPackage prepared = packages.of(task.caseNumber()).orElseThrow();
    return Map.of("summary", new LocalizedText(texts.read(task.caseNumber(), TextKind.PACKAGE_SUMMARY), texts.read(task.caseNumber(), TextKind.PACKAGE_SUMMARY_EN)),
        "openDays", prepared.openDays(), "sessions", prepared.sessions());
  }

  private Map<String, ?> approve(TaskContext task, FormValues values) {
    boolean approved = values.yes("approved");
    packages.decide(task.caseNumber(), approved, values.text("reason"));
    return Map.of("packageApproved", approved);
  }

  private Map<String, ?> commentsShown(TaskContext task) {
    CommentFigures.Figures counted = figures.of(round(task).id());
    return Map.of("total", counted.total(), "open", counted.open(), "commentsLink", commentsLink(task));
  }

  private Map<String, ?> commentsDisposed(TaskContext task, FormValues values) {
    int open = figures.of(round(task).id()).open();
    if (open > 0) {
      throw Refusal.at("done", "feedback.open", Map.of("count", open)).thrown();
    }
    return Map.of();
  }

  private Map<String, ?> contestedShown(TaskContext task) {
    List<ContestedClause> open = contested.of(round(task).id()).stream().filter(ContestedClause::isOpen).toList();
    GuideText text = guides.text(round(task).version());
    Map<String, Object> shown = new HashMap<>();
    shown.put("commentsLink", commentsLink(task));
    shown.put("contested", sentences.both("feedback.contested", Map.of("count", open.size(), "clauses",
        open.stream().map(c -> text.clause(c.clause()).orElseThrow().number()).collect(Collectors.joining(" · ")))));
    shown.put("clauses", open.stream().map(c -> Map.of("id", String.valueOf(c.clause()), "clause", title(text.clause(c.clause()).orElseThrow()))).toList());
    return shown;
  }

  private Map<String, ?> resolve(TaskContext task, FormValues values) {
    long round = round(task).id();
    for (FormValues row : values.rows("clauses")) {
      ContestedClause.Outcome outcome = row.choice("how", ContestedClause.Outcome.class);
      Wording reason = new Wording(row.text("text"), null);
      Wording minority = outcome == ContestedClause.Outcome.MINORITY_VIEW ? new Wording(row.text("minority", row.text("text")), null) : Wording.NONE;
      settle.with(round, row.id("id"), new ContestedClause.Settlement(outcome, reason, minority, null, null));
    }
    if (contested.of(round).stream().anyMatch(ContestedClause::isOpen)) {
      throw Refusal.at("clauses", "feedback.unsettled").thrown();
    }
    return Map.of();
  }

  private Map<String, ?> modelShown(TaskContext task) {
    Map<String, Object> shown = new HashMap<>(guideWords.openDraft(guide(task)));
    shown.put("changed", guideWords.changedSince(guide(task), round(task).version()));
    return shown;
  }

  private Map<String, ?> revise(TaskContext task, FormValues values) {
    guideWords.freeze(guide(task));
    return Map.of();
  }

  private Map<String, ?> responseShown(TaskContext task) {
    CommentFigures.Figures counted = figures.of(round(task).id());
    return Map.of("figures", sentences.both("feedback.figures", Map.of("total", counted.total())), "documentLink", address + "/desk/cases/" + task.caseNumber(),
        "foreword", texts.read(task.caseNumber(), TextKind.RESPONSE_FOREWORD));
  }

  private Map<String, ?> approveResponse(TaskContext task, FormValues values) {
    texts.write(task.caseNumber(), TextKind.RESPONSE_FOREWORD, values.text("foreword"));
    return Map.of();
  }

  private ConsultationRound round(TaskContext task) {
    return consultations.latest(guide(task)).orElseThrow();
  }

  private String commentsLink(TaskContext task) {
    return address + "/desk/guides/" + guide(task) + "/comments";
  }

  private static LocalizedText title(GuideText.Clause clause) {
    LocalizedText title = clause.title().text();
    return title == null ? LocalizedText.same(clause.number()) : new LocalizedText(clause.number() + " " + title.ar(), clause.number() + " " + title.en());
  }

  private static CaseNumber guide(TaskContext task) {
    return new CaseNumber(task.text(Feedback.GUIDE));
  }
}
