package org.sharaka.portal;

import java.util.List;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.ProjectBoard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public home page: what is going on, and how to take part. */
@Controller
class PortalHome {

  private static final int FEATURED = 3;

  private final PublicProjects projects;
  private final WorkingCalendar calendar;

  PortalHome(PublicProjects projects, WorkingCalendar calendar) {
    this.projects = projects;
    this.calendar = calendar;
  }

  @GetMapping("/")
  String home(Model model) {
    List<ProjectBoard.Line> running = projects.running(FEATURED);
    model.addAttribute("projects", running);
    model.addAttribute("finished", projects.finished(FEATURED));
    model.addAttribute("counts", projects.participation(running));
    model.addAttribute("today", calendar.today());
    return "portal/home";
  }

  @GetMapping("/about")
  String about() {
    return "portal/about";
  }
}
