package org.sharaka.workflow.preparation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.dialogues.ChooseFormat;
import org.sharaka.dialogues.Confidentiality;
import org.sharaka.dialogues.DialogueFormat;
import org.sharaka.dialogues.DialogueGroup;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.SettleWithoutCounterpart.Way;
import org.sharaka.dialogues.screening.FormatDecision;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.counterparts.CounterpartRound;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

/** The form of a dialogue: what the table recommends and by which facts, and what is chosen. What the committee settled is not chosen again. */
@Component
class FormatChoice {

  private final RequestFacts facts;
  private final Requests requests;
  private final DialogueGroup group;
  private final FormatDecision formats;
  private final ChooseFormat choose;
  private final Sentences sentences;

  FormatChoice(RequestFacts facts, Requests requests, DialogueGroup group, FormatDecision formats, ChooseFormat choose, Sentences sentences) {
    this.facts = facts;
    this.requests = requests;
    this.group = group;
    this.formats = formats;
    this.choose = choose;
    this.sentences = sentences;
  }

  Map<String, ?> suggested(TaskContext task) {
    Map<String, Object> shown = new HashMap<>(facts.of(task.caseNumber()));
    FormatDecision.Facts known = known(task);
    FormatDecision.Suggestion suggestion = formats.suggest(known);
    DialogueFormat format = isSettled(task) ? DialogueFormat.WRITTEN_EXCHANGE : suggestion.format();
    shown.put("suggestion", sentences.both(isSettled(task) ? "requestForm.settledInWriting" : "requestForm.suggestion",
        Map.of("format", sentences.both("request.format." + format, Map.of()),
            "confidentiality", sentences.both("request.confidentiality." + suggestion.confidentiality(), Map.of()))));
    shown.put("basis", basis(known));
    shown.put("format", format.name());
    shown.put("confidentiality", suggestion.confidentiality().name());
    return shown;
  }

  private FormatDecision.Facts known(TaskContext task) {
    CaseNumber number = task.caseNumber();
    return new FormatDecision.Facts(group.of(number).size(), is(task, DialoguePreparation.DRAFTING), is(task, DialoguePreparation.SIMPLE),
        is(task, DialoguePreparation.AFFECTED), requests.get(number).handling().sensitive());
  }

  private List<LocalizedText> basis(FormatDecision.Facts known) {
    List<LocalizedText> basis = new ArrayList<>();
    basis.add(sentences.both("requestForm.basis.seats", Map.of("n", known.participants())));
    Map.of("drafting", known.drafting(), "simple", known.simple(), "affected", known.affectedPresent(), "sensitive", known.sensitive()).entrySet().stream()
        .filter(Map.Entry::getValue).map(Map.Entry::getKey).sorted().forEach(fact -> basis.add(sentences.both("requestForm.basis." + fact, Map.of())));
    return basis;
  }

  Map<String, ?> chosen(TaskContext task, FormValues values) {
    DialogueFormat format = values.choice("format", DialogueFormat.class);
    if (isSettled(task) && format != DialogueFormat.WRITTEN_EXCHANGE) {
      throw Refusal.at("format", "request.settledInWriting").thrown();
    }
    choose.of(task.caseNumber(), format, values.choice("confidentiality", Confidentiality.class));
    return Map.of();
  }

  private static boolean isSettled(TaskContext task) {
    return Way.WRITTEN.name().equals(task.facts().get(CounterpartRound.DECISION));
  }

  private static boolean is(TaskContext task, String fact) {
    return Boolean.TRUE.equals(task.facts().get(fact));
  }
}
