package org.sharaka.desk.levels;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.sharaka.cases.ChangeServiceLevel;
import org.sharaka.cases.ServiceLevel;
import org.sharaka.cases.ServiceLevels;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.security.Groups;
import org.sharaka.workflow.levels.LevelsInUse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** How long each step may take, what it was before, and the form with which the manager changes it. */
@Controller
@RequestMapping("/desk/service-levels")
class ServiceLevelPages {

  private final ServiceLevels levels;
  private final ChangeServiceLevel change;
  private final LevelsInUse inUse;

  /** What was typed, as it was typed; without the version it is based on it is taken for outdated. */
  record Typed(String basedOn, String target, String warn, String escalate, String escalateAgain, String from, String reason) {

    static Typed of(ServiceLevel level) {
      return new Typed(String.valueOf(level.version()), text(level.target()), text(level.warn()), text(level.escalate()), text(level.escalateAgain()), "", "");
    }

    ChangeServiceLevel.Change change() {
      Integer version = number(basedOn);
      return new ChangeServiceLevel.Change(version == null ? 0 : version, number(target), number(warn), number(escalate), number(escalateAgain), day(from), reason);
    }

    private static String text(Integer number) {
      return number == null ? "" : number.toString();
    }

    /** What is no number becomes one that is out of every range. */
    private static Integer number(String typed) {
      return isEmpty(typed) ? null : typed.strip().matches("\\d{1,6}") ? Integer.valueOf(typed.strip()) : Integer.valueOf(0);
    }

    /** What is no day becomes one long past. */
    private static LocalDate day(String typed) {
      try {
        return isEmpty(typed) ? null : LocalDate.parse(typed.strip());
      } catch (DateTimeParseException noDay) {
        return LocalDate.EPOCH;
      }
    }

    private static boolean isEmpty(String typed) {
      return typed == null || typed.isBlank();
    }
  }

  ServiceLevelPages(ServiceLevels levels, ChangeServiceLevel change, LevelsInUse inUse) {
    this.levels = levels;
    this.change = change;
    this.inUse = inUse;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("levels", levels.inForce());
    model.addAttribute("used", inUse.keys());
    return "desk/levels/list";
  }

  @GetMapping("/{key}")
  String one(@PathVariable String key, Model model) {
    return page(key, Typed.of(levels.history(key).get(0)), List.of(), model);
  }

  @PostMapping("/{key}")
  @PreAuthorize("hasRole('" + Groups.MANAGER + "')")
  ModelAndView change(@PathVariable String key, @ModelAttribute Typed typed, Model model) {
    try {
      change.handle(key, typed.change());
      return new ModelAndView("redirect:/desk/service-levels/{key}?saved");
    } catch (Refused refused) {
      return new ModelAndView(page(key, typed, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String page(String key, Typed typed, List<Refusal> refusals, Model model) {
    model.addAttribute("level", levels.inForce(key));
    model.addAttribute("used", inUse.keys());
    model.addAttribute("history", levels.history(key));
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "desk/levels/one";
  }
}
