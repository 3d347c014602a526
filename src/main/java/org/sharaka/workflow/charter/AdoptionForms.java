package org.sharaka.workflow.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.guidelines.AdoptionCheck;
import org.sharaka.guidelines.AdoptionFile;
import org.sharaka.guidelines.AdoptionFiles;
import org.sharaka.guidelines.AdoptionOutcome;
import org.sharaka.guidelines.CompleteAdoptionFile;
import org.sharaka.guidelines.ConfirmAmendments;
import org.sharaka.guidelines.DecideAdoption;
import org.sharaka.guidelines.EnterAmendments;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.SignOff;
import org.sharaka.guidelines.SignOffs;
import org.sharaka.guidelines.SubmitAdoptionFile;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.phases.GuideWords;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class AdoptionForms implements ProcessForms {

  private static final String BINDING = "BINDING";

  private final Guides guides;
  private final AdoptionFiles files;
  private final AdoptionCheck check;
  private final SignOffs signOffs;
  private final CompleteAdoptionFile complete;
  private final SubmitAdoptionFile submit;
  private final DecideAdoption decide;
  private final EnterAmendments amend;
  private final ConfirmAmendments confirm;
  private final WorkingCalendar calendar;
  private final GuideWords words;
  private final Sentences sentences;

  AdoptionForms(Guides guides, AdoptionFiles files, AdoptionCheck check, SignOffs signOffs, CompleteAdoptionFile complete, SubmitAdoptionFile submit,
      DecideAdoption decide, EnterAmendments amend, ConfirmAmendments confirm, WorkingCalendar calendar, GuideWords words, Sentences sentences) {
    this.guides = guides;
    this.files = files;
    this.check = check;
    this.signOffs = signOffs;
    this.complete = complete;
    this.submit = submit;
    this.decide = decide;
    this.amend = amend;
    this.confirm = confirm;
    this.calendar = calendar;
    this.words = words;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(CharterAdoption.KEY)
        .task("completeAdoptionFile", this::missing, this::completed)
        .task("submitAdoptionFile", this::checked, this::submitted)
        .task("decideAdoption", this::submittedFile, this::decided)
        .task("enterAmendments", this::amendments, this::amended)
        .task("confirmAmendments", this::amendments, this::confirmed);
  }

  private Map<String, Object> shown(TaskContext task) {
    Guide guide = guide(task);
    return new HashMap<>(Map.of("title", guide.title(), "version", words.version(guide.latest()), "page", "/desk/guides/" + guide.number(),
        "compare", "/desk/guides/" + guide.number() + "/compare"));
  }

  private Map<String, ?> missing(TaskContext task) {
    Map<String, Object> shown = shown(task);
    shown.put("missing", check.of(guide(task).number()).stream().map(r -> sentences.both("refusal." + r.code(), r.facts())).toList());
    return shown;
  }

  private Map<String, ?> checked(TaskContext task) {
    List<LocalizedText> checks = new ArrayList<>(List.of(sentences.both("adoption.complete", Map.of())));
    if (!check.readsAsReviewed(guide(task).number())) {
      checks.add(sentences.both("adoption.changedSinceReview", Map.of()));
    }
    Map<String, Object> shown = shown(task);
    shown.put("checks", checks);
    return shown;
  }

  private Map<String, ?> submittedFile(TaskContext task) {
    Map<String, Object> shown = new HashMap<>(checked(task));
    List<LocalizedText> stances = signOffs.of(guide(task).number()).stream().map(this::said).toList();
    shown.put("summary", lines(file(task).summary()));
    shown.put("signOffs", stances);
    shown.put("hasSignOffs", !stances.isEmpty());
    return shown;
  }

  private Map<String, ?> amendments(TaskContext task) {
    AdoptionFile file = file(task);
    Map<String, Object> shown = shown(task);
    shown.put("amendments", lines(file.decision().map(d -> d.reason().ar()).orElse(null)));
    shown.put("note", lines(file.amendmentNote()));
    shown.put("remarks", lines(file.remarks()));
    shown.put("sentBack", file.remarks() != null);
    return shown;
  }

  private Map<String, ?> completed(TaskContext task, FormValues values) {
    complete.of(id(task), values.text("note"));
    return Map.of();
  }

  private Map<String, ?> submitted(TaskContext task, FormValues values) {
    submit.with(id(task), values.text("summary"));
    return Map.of();
  }

  private Map<String, ?> decided(TaskContext task, FormValues values) {
    AdoptionOutcome outcome = values.choice("outcome", AdoptionOutcome.class);
    Boolean binding = values.has("force") ? BINDING.equals(values.text("force")) : null;
    LocalDate until = values.date("deferredUntil");
    decide.with(id(task), new AdoptionFile.Decision(outcome, binding, new Wording(values.text("reasonAr"), values.text("reasonEn")),
        values.text("cites"), values.date("effectiveOn"), until, null, null));
    return outcome == AdoptionOutcome.DEFERRED
        ? Map.of(CharterAdoption.OUTCOME, outcome.name(), CharterAdoption.DEFERRED_UNTIL, until.atStartOfDay(calendar.zone()).toInstant().toString())
        : Map.of(CharterAdoption.OUTCOME, outcome.name());
  }

  private Map<String, ?> amended(TaskContext task, FormValues values) {
    amend.done(id(task), values.text("note"));
    return Map.of();
  }

  private Map<String, ?> confirmed(TaskContext task, FormValues values) {
    boolean confirmed = values.yes("confirmed");
    confirm.of(id(task), confirmed, values.text("remarks"));
    return Map.of(CharterAdoption.AMENDMENTS_CONFIRMED, confirmed);
  }

  private LocalizedText said(SignOff signOff) {
    return sentences.both("signOff.line", Map.of("sector", signOff.sector().name(), "stance", signOff.stance().name(),
        "statement", signOff.statement() == null ? "none" : signOff.statement()));
  }

  private static List<String> lines(String text) {
    return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
  }

  private Guide guide(TaskContext task) {
    return guides.get(new CaseNumber(task.text(CharterAdoption.GUIDE_NUMBER)));
  }

  private AdoptionFile file(TaskContext task) {
    return files.get(id(task));
  }

  private static long id(TaskContext task) {
    return task.number(CharterAdoption.FILE_ID);
  }
}
