package org.sharaka.desk.register;

import java.util.Locale;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.OrganisationEntry;
import org.sharaka.stakeholders.OrganisationSize;
import org.sharaka.stakeholders.Regions;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.ReplaceOrganisation;
import org.sharaka.stakeholders.SaveOrganisation;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One organisation: its entry, its people, and the form that changes it. */
@Controller
@RequestMapping("/desk/register/organisations")
class OrganisationPages {

  private static final String APPOINTERS = "hasAnyRole('secretariat', 'manager')";

  private final Register register;
  private final SaveOrganisation save;
  private final ReplaceOrganisation replace;
  private final Regions regions;
  private final Mandates mandates;
  private final WorkingCalendar calendar;

  /** A mandate as the page shows it. */
  record MandateLine(Mandate mandate, String name, boolean inForce) {}

  OrganisationPages(Register register, SaveOrganisation save, ReplaceOrganisation replace, Regions regions, Mandates mandates, WorkingCalendar calendar) {
    this.register = register;
    this.save = save;
    this.replace = replace;
    this.regions = regions;
    this.mandates = mandates;
    this.calendar = calendar;
  }

  @GetMapping("/{id:\\d+}")
  String page(@PathVariable long id, Model model, Locale locale) {
    Organisation organisation = standing(id);
    model.addAttribute("organisation", organisation);
    model.addAttribute("heading", organisation.name().in(locale));
    model.addAttribute("size", register.sizeOf(organisation.id()).orElse(null));
    model.addAttribute("region", regions.name(organisation.region()));
    model.addAttribute("people", register.peopleOf(organisation.id()));
    model.addAttribute("mandates", mandates.history(organisation.id()).stream().map(this::line).toList());
    return "desk/register/organisation";
  }

  @GetMapping("/new")
  @PreAuthorize(Writers.ONLY)
  String blank(Model model) {
    RefusalReport.none(model);
    return form(null, new OrganisationEntry(null, null, null, null, null, null), model);
  }

  @GetMapping("/{id:\\d+}/edit")
  @PreAuthorize(Writers.ONLY)
  String edit(@PathVariable long id, Model model) {
    Organisation organisation = standing(id);
    RefusalReport.none(model);
    return form(organisation.id(), new OrganisationEntry(organisation.code(), organisation.name().ar(), organisation.name().sameInBoth() ? null : organisation.name().en(),
        organisation.sector().name(), organisation.region(), register.sizeOf(organisation.id()).map(Enum::name).orElse(null)), model);
  }

  @PostMapping
  @PreAuthorize(Writers.ONLY)
  ModelAndView create(@ModelAttribute("entry") OrganisationEntry entry, Model model) {
    return save(null, entry, model);
  }

  @PostMapping("/{id:\\d+}")
  @PreAuthorize(Writers.ONLY)
  ModelAndView change(@PathVariable long id, @ModelAttribute("entry") OrganisationEntry entry, Model model) {
    return save(id, entry, model);
  }

  @GetMapping("/{id:\\d+}/successor")
  @PreAuthorize(APPOINTERS)
  String successor(@PathVariable long id, Model model) {
    RefusalReport.none(model);
    return successor(id, null, model);
  }

  @PostMapping("/{id:\\d+}/successor")
  @PreAuthorize(APPOINTERS)
  ModelAndView replace(@PathVariable long id, @RequestParam(required = false) Long successor, Model model) {
    try {
      return new ModelAndView("redirect:/desk/register/organisations/" + replace.handle(standing(id).id(), successor) + "?saved");
    } catch (Refused refused) {
      RefusalReport.add(refused, model);
      return new ModelAndView(successor(id, successor, model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String successor(long id, Long typed, Model model) {
    Organisation organisation = standing(id);
    model.addAttribute("organisation", organisation);
    model.addAttribute("typed", typed);
    model.addAttribute("others", register.organisations().stream().filter(one -> one.sector() == organisation.sector() && one.id() != organisation.id()).toList());
    return "desk/register/organisation-successor";
  }

  private ModelAndView save(Long id, OrganisationEntry entry, Model model) {
    try {
      return new ModelAndView("redirect:/desk/register/organisations/" + save.handle(id, entry) + "?saved");
    } catch (Refused refused) {
      RefusalReport.add(refused, model);
      return new ModelAndView(form(id, entry, model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String form(Long id, OrganisationEntry entry, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("entry", entry);
    model.addAttribute("sectors", Sector.values());
    model.addAttribute("sizes", OrganisationSize.values());
    model.addAttribute("regions", regions.all());
    return "desk/register/organisation-form";
  }

  private MandateLine line(Mandate mandate) {
    return new MandateLine(mandate, register.person(mandate.personId()).orElseThrow().name(), mandate.holdsOn(calendar.today()));
  }

  private Organisation standing(long id) {
    return register.organisation(id).orElseThrow(() -> new NotFound("organisation " + id));
  }
}
