package org.sharaka.portal.projects;

import java.util.List;
import java.util.Locale;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.ProjectBoard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Projects as the public sees them. */
@Controller
class ProjectPages {

  private static final int PAGE = 10;

  private final PublicProjects projects;
  private final ProjectSheet sheet;
  private final WorkingCalendar calendar;

  ProjectPages(PublicProjects projects, ProjectSheet sheet, WorkingCalendar calendar) {
    this.projects = projects;
    this.sheet = sheet;
    this.calendar = calendar;
  }

  @GetMapping("/projects")
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String after, Model model) {
    CaseNumber from = CaseNumber.looksLike(after) ? new CaseNumber(after) : null;
    List<ProjectBoard.Line> found = projects.page(q, from, PAGE + 1);
    List<ProjectBoard.Line> page = found.subList(0, Math.min(PAGE, found.size()));
    model.addAttribute("projects", page);
    model.addAttribute("next", found.size() > PAGE ? page.get(PAGE - 1).number() : null);
    model.addAttribute("q", q);
    model.addAttribute("today", calendar.today());
    return "portal/projects";
  }

  @GetMapping("/projects/{number}")
  String show(@PathVariable String number, Model model, Locale locale) {
    ProjectBoard.Line project = projects.find(number).orElseThrow(() -> new NotFound(number));
    model.addAttribute("title", project.title().in(locale));
    sheet.fill(project, model);
    return "portal/project";
  }
}
