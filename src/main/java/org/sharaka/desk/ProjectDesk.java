package org.sharaka.desk;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.CancelProject;
import org.sharaka.projects.HoldProject;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.RegisterProject;
import org.sharaka.workflow.hold.SteerProject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Registers projects and carries out decisions about a whole project: pause, resumption, change of scope, cancellation. */
@Controller
@RequestMapping("/desk/projects")
class ProjectDesk {

  private static final String MANAGES = "hasAnyRole('project-manager', 'manager')";
  private static final String DECIDES = "hasAnyRole('manager', 'executive-director')";

  private final RegisterProject register;
  private final HoldProject hold;
  private final CancelProject cancel;
  private final SteerProject steer;
  private final ProjectBoard board;
  private final WorkingCalendar calendar;

  record NewProject(String titleAr, String titleEn, String descriptionAr, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate plannedStart) {}

  /** @param publicNotice absent when its box is not ticked */
  record Steering(String reason, String request, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate resumeExpected, Boolean publicNotice) {

    HoldProject.Pause pause() {
      return new HoldProject.Pause(reason, resumeExpected, publicNotice != null && publicNotice);
    }
  }

  ProjectDesk(RegisterProject register, HoldProject hold, CancelProject cancel, SteerProject steer, ProjectBoard board, WorkingCalendar calendar) {
    this.register = register;
    this.hold = hold;
    this.cancel = cancel;
    this.steer = steer;
    this.board = board;
    this.calendar = calendar;
  }

  @GetMapping("/new")
  @PreAuthorize(MANAGES)
  String form(Model model) {
    return form(new NewProject("", "", "", calendar.today()), List.of(), model);
  }

  @PostMapping("/new")
  @PreAuthorize(MANAGES)
  String register(@ModelAttribute NewProject typed, Model model) {
    try {
      CaseNumber number = register.register(new RegisterProject.Registration(typed.titleAr(), typed.titleEn(), typed.descriptionAr(), typed.plannedStart()));
      return "redirect:/desk/cases/" + number;
    } catch (Refused refused) {
      return form(typed, refused.refusals(), model);
    }
  }

  @GetMapping("/{number}/{action:hold|cancel|scope}")
  @PreAuthorize("hasAnyRole('project-manager', 'manager', 'executive-director')")
  String steering(@PathVariable String number, @PathVariable String action, Model model) {
    return steering(number(number), action, new Steering("", "", null, true), List.of(), model);
  }

  @PostMapping("/{number}/hold")
  @PreAuthorize(DECIDES)
  String hold(@PathVariable String number, @ModelAttribute Steering typed, Model model) {
    return carryOut(number(number), "hold", typed, model, () -> hold.hold(number(number), typed.pause()));
  }

  @PostMapping("/{number}/cancel")
  @PreAuthorize(DECIDES)
  String cancel(@PathVariable String number, @ModelAttribute Steering typed, Model model) {
    return carryOut(number(number), "cancel", typed, model, () -> cancel.cancel(number(number), typed.reason()));
  }

  @PostMapping("/{number}/scope")
  @PreAuthorize("hasAnyRole('project-manager', 'manager', 'executive-director')")
  String scope(@PathVariable String number, @ModelAttribute Steering typed, Model model) {
    return carryOut(number(number), "scope", typed, model, () -> steer.askForScopeChange(number(number), typed.request()));
  }

  @PostMapping("/{number}/resume")
  @PreAuthorize(DECIDES)
  String resume(@PathVariable String number) {
    steer.resume(number(number));
    return "redirect:/desk/cases/" + number;
  }

  private String carryOut(CaseNumber number, String action, Steering typed, Model model, Runnable decision) {
    try {
      decision.run();
      return "redirect:/desk/cases/" + number;
    } catch (Refused refused) {
      return steering(number, action, typed, refused.refusals(), model);
    }
  }

  private String form(NewProject typed, List<?> refusals, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "desk/project-new";
  }

  private String steering(CaseNumber number, String action, Steering typed, List<?> refusals, Model model) {
    model.addAttribute("project", board.get(number));
    model.addAttribute("action", action);
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "desk/project-steer";
  }

  private static CaseNumber number(String text) {
    if (!CaseNumber.looksLike(text)) {
      throw new NotFound(text);
    }
    return new CaseNumber(text);
  }
}
