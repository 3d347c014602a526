package org.sharaka.workflow.charter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sharaka.guidelines.CommentFigures;
import org.sharaka.guidelines.CompareVersions;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideVersion;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Milestone;
import org.sharaka.guidelines.OpenConsultation;
import org.sharaka.guidelines.OpenDraft;
import org.sharaka.guidelines.StopRevision;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.charter.CharterRevision.Opening;
import org.sharaka.workflow.phases.GuideWords;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class CharterRevisionForms implements ProcessForms {

  private static final int USUAL_DAYS = 20;

  private final Guides guides;
  private final CompareVersions compare;
  private final OpenDraft openDraft;
  private final OpenConsultation openConsultation;
  private final StopRevision stop;
  private final CommentFigures figures;
  private final GuideWords words;
  private final WorkingCalendar calendar;

  CharterRevisionForms(Guides guides, CompareVersions compare, OpenDraft openDraft, OpenConsultation openConsultation, StopRevision stop, CommentFigures figures,
      GuideWords words, WorkingCalendar calendar) {
    this.guides = guides;
    this.compare = compare;
    this.openDraft = openDraft;
    this.openConsultation = openConsultation;
    this.stop = stop;
    this.figures = figures;
    this.words = words;
    this.calendar = calendar;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(CharterRevision.KEY)
        .task("writeRevision", this::text, this::written)
        .task("openConsultation", this::toOpen, this::opened)
        .task("answerComments", this::comments, this::answered)
        .task("reviseCharter", this::text, this::revised);
  }

  private Map<String, Object> text(TaskContext task) {
    CaseNumber number = task.caseNumber();
    GuideVersion inForce = guides.get(number).adopted().orElseThrow();
    String page = words.link(number);
    return new HashMap<>(Map.of("version", words.version(guides.get(number).latest()), "page", page, "inForce", inForce.label(),
        "compare", page + "/compare?from=" + inForce.label() + "&to=" + guides.get(number).latest().label()));
  }

  /** The draft is closed, and must say something else than what is in force. */
  private Map<String, ?> written(TaskContext task, FormValues values) {
    Guide guide = guides.get(task.caseNumber());
    if (compare.of(guide.adopted().orElseThrow(), guide.latest()).differences().isEmpty()) {
      throw Refusal.at("done", "charter.nothingChanged").thrown();
    }
    words.freeze(task.caseNumber());
    return Map.of();
  }

  private Map<String, ?> toOpen(TaskContext task) {
    Map<String, Object> shown = text(task);
    shown.put("closesOn", calendar.plus(calendar.today().minusDays(1), USUAL_DAYS).toString());
    return shown;
  }

  /** Nobody sends out what they wrote themselves. */
  private Map<String, ?> opened(TaskContext task, FormValues values) {
    CaseNumber number = task.caseNumber();
    Opening decision = values.choice("decision", Opening.class);
    if (decision == Opening.OPEN && task.actor().equals(guides.get(number).latest().frozenBy())) {
      throw Refusal.at("decision", "charter.ownDraft").thrown();
    }
    return switch (decision) {
      case OPEN -> Map.of(CharterRevision.OPENING, decision.name(), CharterRevision.ROUND, open(number, values.date("closesOn"), values.text("derogation")));
      case RETURN -> {
        openDraft.of(number, Milestone.REVISION);
        yield Map.of(CharterRevision.OPENING, decision.name());
      }
      case STOP -> {
        stop.of(number, values.text("reason"));
        yield Map.of(CharterRevision.OPENING, decision.name());
      }
    };
  }

  private long open(CaseNumber number, LocalDate closesOn, String derogation) {
    return openConsultation.with(number, calendar.today(), closesOn, derogation);
  }

  private Map<String, ?> comments(TaskContext task) {
    CommentFigures.Figures counted = figures.of(task.number(CharterRevision.ROUND));
    return Map.of("total", counted.total(), "open", counted.open(), "page", words.link(task.caseNumber()) + "/comments");
  }

  private Map<String, ?> answered(TaskContext task, FormValues values) {
    int open = figures.of(task.number(CharterRevision.ROUND)).open();
    if (open > 0) {
      throw Refusal.at("done", "feedback.open", Map.of("count", open)).thrown();
    }
    words.begin(task.caseNumber(), Milestone.REVISION);
    return Map.of();
  }

  private Map<String, ?> revised(TaskContext task, FormValues values) {
    words.begin(task.caseNumber(), Milestone.REVISION);
    words.freeze(task.caseNumber());
    return Map.of();
  }
}
