package org.sharaka.desk;

import java.util.List;
import java.util.Locale;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.SignedIn;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after login: what waits for me, and what is late. */
@Controller
class DeskHome {

  private static final int TASKS = 15;
  private static final int PROJECTS = 50;

  private final TaskInbox inbox;
  private final ProjectBoard board;
  private final SignedIn signedIn;
  private final WorkingCalendar calendar;

  DeskHome(TaskInbox inbox, ProjectBoard board, SignedIn signedIn, WorkingCalendar calendar) {
    this.inbox = inbox;
    this.board = board;
    this.signedIn = signedIn;
    this.calendar = calendar;
  }

  @GetMapping("/desk")
  String home(Model model, Locale locale) {
    signedIn.account().ifPresent(account -> {
      model.addAttribute("account", account);
      model.addAttribute("tasks", inbox.waitingFor(account, TASKS, locale));
      model.addAttribute("waiting", inbox.countWaitingFor(account));
    });
    List<ProjectBoard.Line> active = board.page("", List.of(ProjectStatus.ACTIVE, ProjectStatus.DRAFT, ProjectStatus.ON_HOLD), null, PROJECTS);
    model.addAttribute("late", active.stream().filter(line -> line.current().map(p -> p.isLate(calendar.today())).orElse(false)).toList());
    model.addAttribute("projects", active.stream().limit(5).toList());
    model.addAttribute("today", calendar.today());
    return "desk/home";
  }
}
