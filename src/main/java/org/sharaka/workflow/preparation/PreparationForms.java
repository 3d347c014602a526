package org.sharaka.workflow.preparation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.dialogues.Application;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.Brief;
import org.sharaka.dialogues.BriefPart;
import org.sharaka.dialogues.Briefs;
import org.sharaka.dialogues.DialogueFormat;
import org.sharaka.dialogues.EntryPoint;
import org.sharaka.dialogues.IssueBrief;
import org.sharaka.dialogues.RequestSupport;
import org.sharaka.dialogues.SupportKind;
import org.sharaka.dialogues.WriteBrief;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class PreparationForms implements ProcessForms {

  private final RequestFacts facts;
  private final GroupTable table;
  private final Applications applications;
  private final Briefs briefs;
  private final WriteBrief write;
  private final IssueBrief issue;
  private final FormatChoice choice;
  private final RequestSupport support;
  private final Sentences sentences;

  PreparationForms(RequestFacts facts, GroupTable table, Applications applications, Briefs briefs, WriteBrief write, IssueBrief issue, FormatChoice choice,
      RequestSupport support, Sentences sentences) {
    this.facts = facts;
    this.table = table;
    this.applications = applications;
    this.briefs = briefs;
    this.write = write;
    this.issue = issue;
    this.choice = choice;
    this.support = support;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(DialoguePreparation.KEY).task(DialoguePreparation.FORM_GROUP, table::propose, table::settle)
        .task(DialoguePreparation.MERGE_BRIEF, this::parts, this::merged).task(DialoguePreparation.CHOOSE_FORMAT, choice::suggested, choice::chosen)
        .task(DialoguePreparation.REQUEST_SUPPORT, task -> facts.of(task.caseNumber()), this::asked);
  }

  private Map<String, ?> parts(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    Brief joint = briefs.part(task.caseNumber(), BriefPart.JOINT, null);
    shown.put("parts", briefs.of(task.caseNumber()).stream().filter(Brief::isIssued).flatMap(this::said).toList());
    shown.putAll(Map.of("background", joint.text().background(), "position", joint.text().position(), "lawAndData", joint.text().lawAndData(),
        "options", joint.text().options(), "questions", joint.text().questions()));
    Application asked = applications.get(task.caseNumber());
    shown.put(DialoguePreparation.DRAFTING, Set.of(EntryPoint.NEW_LAW, EntryPoint.AMENDMENT).contains(asked.issue().entryPoint()));
    shown.put(DialoguePreparation.SIMPLE, asked.ask().format() == DialogueFormat.WRITTEN_EXCHANGE);
    return shown;
  }

  /** One line for each question that was answered. */
  private Stream<LocalizedText> said(Brief brief) {
    Brief.Text text = brief.text();
    return Stream.of(line(brief, "background", text.background()), line(brief, "position", text.position()), line(brief, "lawAndData", text.lawAndData()),
        line(brief, "options", text.options()), line(brief, "questions", text.questions())).flatMap(Optional::stream);
  }

  private Optional<LocalizedText> line(Brief brief, String question, String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(sentences.both("requestForm.brief.line", Map.of("who",
        sentences.both("requests.part." + brief.part(), Map.of()), "what", sentences.both("request.brief." + question, Map.of()), "text", text)));
  }

  private Map<String, ?> merged(TaskContext task, FormValues values) {
    Brief joint = briefs.part(task.caseNumber(), BriefPart.JOINT, null);
    write.save(task.caseNumber(), BriefPart.JOINT, null, new Brief.Text(values.text("background"), values.text("position"), values.text("lawAndData"),
        values.text("options"), values.text("questions")), joint.revision());
    issue.of(task.caseNumber(), BriefPart.JOINT, null);
    return Map.of(DialoguePreparation.DRAFTING, values.yes(DialoguePreparation.DRAFTING), DialoguePreparation.SIMPLE, values.yes(DialoguePreparation.SIMPLE),
        DialoguePreparation.AFFECTED, values.yes(DialoguePreparation.AFFECTED));
  }

  private Map<String, ?> asked(TaskContext task, FormValues values) {
    List<RequestSupport.Need> needs = values.choices("needs").stream().map(kind -> new RequestSupport.Need(SupportKind.valueOf(kind), values.text("note"))).toList();
    if (!needs.isEmpty()) {
      support.of(task.caseNumber(), needs);
    }
    return Map.of();
  }
}
