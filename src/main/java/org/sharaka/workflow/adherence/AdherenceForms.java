package org.sharaka.workflow.adherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.dialogues.Charter;
import org.sharaka.guidelines.adherence.Adherence;
import org.sharaka.guidelines.adherence.Adherences;
import org.sharaka.guidelines.adherence.ClauseLevel;
import org.sharaka.guidelines.adherence.Intent;
import org.sharaka.guidelines.adherence.JudgeAdherence;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class AdherenceForms implements ProcessForms {

  private final Adherences adherences;
  private final JudgeAdherence judge;
  private final Charter charter;
  private final CaseFiles files;
  private final Sentences sentences;

  AdherenceForms(Adherences adherences, JudgeAdherence judge, Charter charter, CaseFiles files, Sentences sentences) {
    this.adherences = adherences;
    this.judge = judge;
    this.charter = charter;
    this.files = files;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(CharterAdherence.KEY).task("judgeAdherence", this::facts, this::judged);
  }

  private Map<String, ?> facts(TaskContext task) {
    Adherence adherence = adherences.get(task.caseNumber());
    Intent intent = adherence.intent();
    List<LocalizedText> facts = new ArrayList<>();
    facts.add(sentences.both("adherence.fact.extent", Map.of("extent", intent.extent().name(), "version", intent.charterVersion())));
    if (intent.scope() != null) {
      facts.add(sentences.both("adherence.fact.scope", Map.of("scope", intent.scope())));
    }
    charter.clauses(intent.charterVersion()).stream().filter(clause -> intent.levels().containsKey(clause.code()))
        .forEach(clause -> facts.add(level(clause, intent.levels().get(clause.code()))));
    return Map.of("name", files.find(task.caseNumber()).orElseThrow().title(), "facts", facts, "page", "/desk/adherences/" + task.caseNumber());
  }

  private LocalizedText level(Charter.Clause clause, ClauseLevel level) {
    return sentences.both("adherence.fact.clause", Map.of("code", clause.code(), "title", clause.title(), "level", level.name()));
  }

  private Map<String, ?> judged(TaskContext task, FormValues values) {
    boolean accepted = values.yes("accepted");
    judge.as(task.caseNumber(), accepted, values.text("reason"));
    return Map.of(CharterAdherence.ACCEPTED, accepted);
  }
}
