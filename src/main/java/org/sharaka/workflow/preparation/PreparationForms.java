package org.sharaka.workflow.preparation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.dialogues.Brief;
import org.sharaka.dialogues.BriefPart;
import org.sharaka.dialogues.Briefs;
import org.sharaka.dialogues.ChooseFormat;
import org.sharaka.dialogues.Confidentiality;
import org.sharaka.dialogues.DialogueFormat;
import org.sharaka.dialogues.DialogueGroup;
import org.sharaka.dialogues.IssueBrief;
import org.sharaka.dialogues.RequestSupport;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.SupportKind;
import org.sharaka.dialogues.WriteBrief;
import org.sharaka.dialogues.screening.FormatDecision;
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
  private final Requests requests;
  private final DialogueGroup group;
  private final Briefs briefs;
  private final WriteBrief write;
  private final IssueBrief issue;
  private final FormatDecision formats;
  private final ChooseFormat choose;
  private final RequestSupport support;
  private final Sentences sentences;

  PreparationForms(RequestFacts facts, GroupTable table, Requests requests, DialogueGroup group, Briefs briefs, WriteBrief write, IssueBrief issue,
      FormatDecision formats, ChooseFormat choose, RequestSupport support, Sentences sentences) {
    this.facts = facts;
    this.table = table;
    this.requests = requests;
    this.group = group;
    this.briefs = briefs;
    this.write = write;
    this.issue = issue;
    this.formats = formats;
    this.choose = choose;
    this.support = support;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(DialoguePreparation.KEY).task(DialoguePreparation.FORM_GROUP, table::propose, table::settle)
        .task(DialoguePreparation.MERGE_BRIEF, this::parts, this::merged).task(DialoguePreparation.CHOOSE_FORMAT, this::suggested, this::chosen)
        .task(DialoguePreparation.REQUEST_SUPPORT, task -> facts.of(task.caseNumber()), this::asked);
  }

  private Map<String, ?> parts(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    List<LocalizedText> parts = new ArrayList<>();
    briefs.of(task.caseNumber()).stream().filter(Brief::isIssued).forEach(brief -> parts.add(sentences.both("requestForm.brief." + brief.part(),
        Map.of("background", brief.text().background(), "position", brief.text().position(), "options", brief.text().options(), "questions", brief.text().questions()))));
    Brief joint = briefs.part(task.caseNumber(), BriefPart.JOINT, null);
    shown.put("parts", parts);
    shown.putAll(Map.of("background", joint.text().background(), "position", joint.text().position(), "lawAndData", joint.text().lawAndData(),
        "options", joint.text().options(), "questions", joint.text().questions()));
    return shown;
  }

  private Map<String, ?> merged(TaskContext task, FormValues values) {
    Brief joint = briefs.part(task.caseNumber(), BriefPart.JOINT, null);
    write.save(task.caseNumber(), BriefPart.JOINT, null, new Brief.Text(values.text("background"), values.text("position"), values.text("lawAndData"),
        values.text("options"), values.text("questions")), joint.revision());
    issue.of(task.caseNumber(), BriefPart.JOINT, null);
    return Map.of();
  }

  private Map<String, ?> suggested(TaskContext task) {
    Map<String, Object> shown = new HashMap<>(facts.of(task.caseNumber()));
    FormatDecision.Suggestion suggestion = formats.suggest(new FormatDecision.Facts(group.of(task.caseNumber()).size(), false, false, false,
        requests.get(task.caseNumber()).handling().sensitive()));
    shown.put("suggestion", sentences.both("requestForm.suggestion", Map.of("format", sentences.both("request.format." + suggestion.format(), Map.of()),
        "confidentiality", sentences.both("request.confidentiality." + suggestion.confidentiality(), Map.of()))));
    shown.put("format", suggestion.format().name());
    shown.put("confidentiality", suggestion.confidentiality().name());
    return shown;
  }

  private Map<String, ?> chosen(TaskContext task, FormValues values) {
    choose.of(task.caseNumber(), values.choice("format", DialogueFormat.class), values.choice("confidentiality", Confidentiality.class));
    return Map.of();
  }

  private Map<String, ?> asked(TaskContext task, FormValues values) {
    List<RequestSupport.Need> needs = values.choices("needs").stream().map(kind -> new RequestSupport.Need(SupportKind.valueOf(kind), values.text("note"))).toList();
    if (!needs.isEmpty()) {
      support.of(task.caseNumber(), needs);
    }
    return Map.of();
  }
}
