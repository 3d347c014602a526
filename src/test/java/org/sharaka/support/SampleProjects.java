package org.sharaka.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.RegisterProject;
import org.springframework.stereotype.Component;

/** SampleProjects to begin a test with. */
@Component
public class SampleProjects {

  private final RegisterProject register;
  private final ProjectBoard board;
  private final Office office;
  private final WorkingCalendar calendar;

  SampleProjects(RegisterProject register, ProjectBoard board, Office office, WorkingCalendar calendar) {
    this.register = register;
    this.board = board;
    this.office = office;
    this.calendar = calendar;
  }

  public CaseNumber registered() {
    return office.as("coordinator", () -> register.register(new RegisterProject.Registration("ميثاق تجريبي للاختبار", "Trial charter",
        "وصف المشروع وهدفه", calendar.today())));
  }

  public CaseNumber planned() {
    CaseNumber number = registered();
    Map<String, Object> plan = new HashMap<>(Map.of("artefact", "GUIDE"));
    LocalDate start = calendar.today();
    for (PhaseKey phase : PhaseKey.values()) {
      plan.put(phase.key() + "Start", start.toString());
      plan.put(phase.key() + "End", start.plusWeeks(6).minusDays(1).toString());
      start = start.plusWeeks(6);
    }
    office.complete("coordinator", number, "prepareWorkPlan", plan);
    return number;
  }

  /** A project whose start is approved: its launch workshop is being prepared. */
  public CaseNumber approved() {
    CaseNumber number = planned();
    office.complete("director", number, "approveStart", Map.of("decision", "APPROVE"));
    return number;
  }

  public ProjectBoard.Line get(CaseNumber number) {
    return board.get(number);
  }
}
