package org.sharaka.workflow.screening;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.dialogues.Charter;
import org.sharaka.dialogues.DecisionOutcome;
import org.sharaka.dialogues.RecordOpinion;
import org.sharaka.dialogues.screening.CharterDecision.Answers;
import org.sharaka.dialogues.screening.CharterDecision.Criterion;
import org.sharaka.dialogues.screening.CharterDecision.Level;
import org.sharaka.dialogues.screening.CharterDecision.Obstacle;
import org.sharaka.dialogues.screening.ScreenRequest;
import org.sharaka.dialogues.screening.Screening;
import org.sharaka.dialogues.screening.Screenings;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class ScreeningForms implements ProcessForms {

  private final RequestFacts facts;
  private final ScreenRequest screen;
  private final Screenings screenings;
  private final RecordOpinion opinion;
  private final DecisionWording wording;
  private final Charter charter;
  private final Sentences sentences;

  ScreeningForms(RequestFacts facts, ScreenRequest screen, Screenings screenings, RecordOpinion opinion, DecisionWording wording, Charter charter,
      Sentences sentences) {
    this.facts = facts;
    this.screen = screen;
    this.screenings = screenings;
    this.opinion = opinion;
    this.wording = wording;
    this.charter = charter;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(RequestScreening.KEY).task(RequestScreening.HOLD_AGAINST_CHARTER, this::charter, this::screened)
        .task(RequestScreening.WRITE_OPINION, this::recommendation, this::opined)
        .task(RequestScreening.FORMULATE_DECISION, wording::draft, wording::decided);
  }

  private Map<String, ?> charter(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    shown.put("charter", charter.of(task.caseNumber()).stream()
        .map(clause -> sentences.both("requestForm.clause", Map.of("code", clause.code(), "text", clause.text()))).toList());
    return shown;
  }

  private Map<String, ?> screened(TaskContext task, FormValues values) {
    Set<Obstacle> obstacles = values.choices("obstacles").stream().map(Obstacle::valueOf).collect(Collectors.toSet());
    Map<Criterion, Level> levels = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      levels.put(criterion, values.choice(criterion.key(), Level.class));
    }
    screen.with(task.caseNumber(), new Answers(obstacles, levels));
    return Map.of();
  }

  private Map<String, ?> recommendation(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    shown.put("ruling", screenings.last(task.caseNumber()).map(this::said).orElseGet(List::of));
    shown.put("charter", Options.of(charter.of(task.caseNumber()), Charter.Clause::code, Charter.Clause::title));
    return shown;
  }

  private List<?> said(Screening screening) {
    Map<String, Object> values = Map.of("score", Math.round(screening.ruling().score()), "clause", screening.ruling().clause(),
        "recommendation", sentences.both("requestForm.recommendation." + screening.ruling().recommendation(), Map.of()));
    return List.of(sentences.both("requestForm.knockOut." + screening.ruling().knockOut(), values), sentences.both("requestForm.score", values),
        sentences.both("requestForm.recommends", values));
  }

  private Map<String, ?> opined(TaskContext task, FormValues values) {
    opinion.of(task.caseNumber(), values.choice("recommendation", DecisionOutcome.class), values.text("reason"), new LinkedHashSet<>(values.choices("clauses")));
    return Map.of();
  }
}
