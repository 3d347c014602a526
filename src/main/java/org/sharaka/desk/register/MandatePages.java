package org.sharaka.desk.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.EndMandate;
import org.sharaka.stakeholders.mandates.EnterMandate;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.MandateRole;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.stakeholders.mandates.ReplaceLead;
import org.springframework.format.annotation.DateTimeFormat;
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

/** Focal points and deputies: who was appointed, whose mandate ends soon, where nobody leads, and the forms to enter and end one. */
@Controller
@RequestMapping("/desk/register")
class MandatePages {

  /** An appointment opens the case files of an organisation to somebody. */
  private static final String APPOINTERS = "hasAnyRole('secretariat', 'manager')";
  private static final int SOON = 60;

  private final Mandates mandates;
  private final Register register;
  private final EnterMandate enter;
  private final ReplaceLead replace;
  private final EndMandate end;
  private final WorkingCalendar calendar;

  /** @param instead absent when its box is not ticked: the present lead's mandate ends the day before */
  record Appointed(String name, String email, Language language, MandateRole role, String letter, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate firstDay,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay, Boolean instead, String reason) {

    EnterMandate.Appointment to(long organisation) {
      return new EnterMandate.Appointment(organisation, name, email, language, null, role, letter, firstDay, lastDay);
    }
  }

  record Ending(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay, String reason) {}

  MandatePages(Mandates mandates, Register register, EnterMandate enter, ReplaceLead replace, EndMandate end, WorkingCalendar calendar) {
    this.mandates = mandates;
    this.register = register;
    this.enter = enter;
    this.replace = replace;
    this.end = end;
    this.calendar = calendar;
  }

  @GetMapping("/mandates")
  String list(Model model) {
    List<Mandate> ending = mandates.endingWithin(SOON);
    model.addAttribute("ending", ending);
    model.addAttribute("people", people(ending));
    model.addAttribute("organisations", register.organisations(ending.stream().map(Mandate::organisationId).distinct().toList()).stream()
        .collect(Collectors.toMap(Organisation::id, Function.identity())));
    model.addAttribute("vacant", register.organisations(mandates.vacancies()));
    return "desk/register/mandates";
  }

  @GetMapping("/organisations/{id:\\d+}/mandates/new")
  @PreAuthorize(APPOINTERS)
  String blank(@PathVariable long id, Model model) {
    RefusalReport.none(model);
    return form(id, new Appointed("", "", Language.AR, null, "", calendar.today(), null, false, ""), model);
  }

  @PostMapping("/organisations/{id:\\d+}/mandates")
  @PreAuthorize(APPOINTERS)
  ModelAndView enter(@PathVariable long id, @ModelAttribute("typed") Appointed typed, Model model) {
    try {
      if (typed.role() == MandateRole.LEAD && Boolean.TRUE.equals(typed.instead())) {
        replace.handle(typed.to(standing(id).id()), typed.reason());
      } else {
        enter.handle(typed.to(standing(id).id()));
      }
      return new ModelAndView("redirect:/desk/register/organisations/" + id + "?saved");
    } catch (Refused refused) {
      RefusalReport.add(refused, model);
      return new ModelAndView(form(id, typed, model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/mandates/{id:\\d+}/end")
  @PreAuthorize(APPOINTERS)
  String ending(@PathVariable long id, Model model) {
    RefusalReport.none(model);
    return endForm(id, new Ending(calendar.today(), ""), model);
  }

  @PostMapping("/mandates/{id:\\d+}/end")
  @PreAuthorize(APPOINTERS)
  ModelAndView end(@PathVariable long id, @ModelAttribute("typed") Ending typed, Model model) {
    try {
      end.handle(id, typed.lastDay(), typed.reason());
      return new ModelAndView("redirect:/desk/register/organisations/" + mandates.get(id).organisationId() + "?saved");
    } catch (Refused refused) {
      RefusalReport.add(refused, model);
      return new ModelAndView(endForm(id, typed, model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String form(long organisation, Appointed typed, Model model) {
    model.addAttribute("organisation", standing(organisation));
    model.addAttribute("typed", typed);
    model.addAttribute("roles", MandateRole.values());
    model.addAttribute("languages", Language.values());
    return "desk/register/mandate-form";
  }

  private String endForm(long id, Ending typed, Model model) {
    Mandate mandate = mandates.get(id);
    model.addAttribute("mandate", mandate);
    model.addAttribute("person", register.person(mandate.personId()).orElseThrow());
    model.addAttribute("organisation", standing(mandate.organisationId()));
    model.addAttribute("typed", typed);
    return "desk/register/mandate-end";
  }

  private Map<Long, Person> people(Collection<Mandate> of) {
    return register.people(of.stream().map(Mandate::personId).distinct().toList()).stream().collect(Collectors.toMap(Person::id, Function.identity()));
  }

  private Organisation standing(long id) {
    return register.organisation(id).orElseThrow(() -> new NotFound("organisation " + id));
  }
}
