package org.sharaka.desk.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.CalendarDays;
import org.sharaka.platform.time.CorrectCalendarDay;
import org.sharaka.platform.time.DropCalendarCorrection;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The working calendar of a year: which days are off, and the form with which the manager corrects one. */
@Controller
@RequestMapping("/desk/calendar")
class CalendarPages {

  private static final int YEARS_EITHER_WAY = 3;

  private final CalendarDays days;
  private final CorrectCalendarDay correct;
  private final DropCalendarCorrection drop;
  private final WorkingCalendar calendar;

  /** What was typed, as it was typed. */
  record Typed(String day, String worked, String name) {

    LocalDate date() {
      try {
        return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
      } catch (DateTimeParseException noDay) {
        return null;
      }
    }

    Boolean isWorked() {
      return "true".equals(worked) ? Boolean.TRUE : "false".equals(worked) ? Boolean.FALSE : null;
    }
  }

  CalendarPages(CalendarDays days, CorrectCalendarDay correct, DropCalendarCorrection drop, WorkingCalendar calendar) {
    this.days = days;
    this.correct = correct;
    this.drop = drop;
    this.calendar = calendar;
  }

  @GetMapping
  String year(@RequestParam(required = false) Integer year, Model model) {
    return page(year == null ? calendar.today().getYear() : year, new Typed("", "", ""), List.of(), model);
  }

  @PostMapping
  @PreAuthorize("hasRole('" + Groups.MANAGER + "')")
  ModelAndView correct(@ModelAttribute Typed typed, Model model) {
    try {
      correct.handle(typed.date(), typed.isWorked(), typed.name());
      return back(typed.date());
    } catch (Refused refused) {
      int year = typed.date() == null ? calendar.today().getYear() : typed.date().getYear();
      return new ModelAndView(page(year, typed, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @PostMapping("/drop")
  @PreAuthorize("hasRole('" + Groups.MANAGER + "')")
  ModelAndView drop(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, Model model) {
    try {
      drop.handle(day);
      return back(day);
    } catch (Refused refused) {
      return new ModelAndView(page(day.getYear(), new Typed("", "", ""), refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private static ModelAndView back(LocalDate day) {
    return new ModelAndView("redirect:/desk/calendar?saved&year=" + day.getYear());
  }

  private String page(int asked, Typed typed, List<Refusal> refusals, Model model) {
    int thisYear = calendar.today().getYear();
    int year = Math.max(thisYear - YEARS_EITHER_WAY, Math.min(asked, thisYear + YEARS_EITHER_WAY));
    model.addAttribute("year", year);
    model.addAttribute("earlier", year > thisYear - YEARS_EITHER_WAY);
    model.addAttribute("later", year < thisYear + YEARS_EITHER_WAY);
    model.addAttribute("days", days.of(Year.of(year)));
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "desk/calendar";
  }
}
