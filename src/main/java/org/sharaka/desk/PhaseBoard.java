package org.sharaka.desk;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.workflow.phases.ProjectPulse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The portfolio: projects against their six phases. */
@Controller
class PhaseBoard {

  private static final int PAGE = 20;

  private final ProjectBoard board;
  private final ProjectPulse pulse;
  private final WorkingCalendar calendar;

  PhaseBoard(ProjectBoard board, ProjectPulse pulse, WorkingCalendar calendar) {
    this.board = board;
    this.pulse = pulse;
    this.calendar = calendar;
  }

  @GetMapping("/desk/phases")
  String show(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) ProjectStatus status, @RequestParam(required = false) String after,
      Model model) {
    CaseNumber from = CaseNumber.looksLike(after) ? new CaseNumber(after) : null;
    List<ProjectBoard.Line> found = board.page(q, status == null ? List.of() : List.of(status), from, PAGE + 1);
    List<ProjectBoard.Line> page = found.subList(0, Math.min(PAGE, found.size()));
    model.addAttribute("projects", page);
    model.addAttribute("overdue", pulse.overdue(page.stream().map(ProjectBoard.Line::number).toList()));
    model.addAttribute("next", found.size() > PAGE ? page.get(PAGE - 1).number() : null);
    model.addAttribute("q", q);
    model.addAttribute("status", status);
    model.addAttribute("statuses", ProjectStatus.values());
    model.addAttribute("today", calendar.today());
    return "desk/phases";
  }
}
