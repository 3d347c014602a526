package org.sharaka.workflow.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.security.ActingAs;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.RegisterProject;
import org.springframework.stereotype.Component;

/** What all stories of projects begin with: registration, and a work plan whose phases share the time as they usually do. */
@Component
class ProjectPlot {

  private static final int UNTIL_THE_FIRST_PHASE = 40;

  private final Cast cast;
  private final RegisterProject register;
  private final ProjectBoard board;
  private final OfficeForms forms;
  private final List<Bystander> bystanders;

  ProjectPlot(Cast cast, RegisterProject register, ProjectBoard board, OfficeForms forms, List<Bystander> bystanders) {
    this.cast = cast;
    this.register = register;
    this.board = board;
    this.forms = forms;
    this.bystanders = bystanders;
  }

  /**
   * @param phase is planned to end on {@code end}
   * @param shift how many people the answers of the survey are handed on
   */
  Work begin(String story, LocalDate start, PhaseKey phase, LocalDate end, int shift) {
    StoryText text = StoryText.read(story);
    CaseNumber number = ActingAs.account(cast.named("coordinator"), () -> register.register(new RegisterProject.Registration(text.text("titleAr"),
        text.text("titleEn"), text.text("descriptionAr"), start)));
    Work work = Work.on(number, text, bystanders).with("prepareWorkPlan", (w, task) -> StoryText.with(forms.of("prepareWorkPlan"),
        plan(text.text("artefact"), start.plusDays(UNTIL_THE_FIRST_PHASE), phase, end)));
    work.counters().put("shift", shift);
    return work;
  }

  boolean isOver(Work work) {
    return board.get(work.number()).status().isOver();
  }

  private static Map<String, Object> plan(String artefact, LocalDate start, PhaseKey until, LocalDate end) {
    int[] shares = {34, 22, 14, 16, 12, 14};
    double unit = ChronoUnit.DAYS.between(start, end) / (double) java.util.Arrays.stream(shares).limit(until.number()).sum();
    Map<String, Object> plan = new HashMap<>(Map.of("artefact", artefact));
    int passed = 0;
    for (PhaseKey phase : PhaseKey.values()) {
      plan.put(phase.key() + "Start", start.plusDays(Math.round(passed * unit)).toString());
      passed += shares[phase.ordinal()];
      plan.put(phase.key() + "End", start.plusDays(Math.round(passed * unit) - 1).toString());
    }
    return plan;
  }
}
