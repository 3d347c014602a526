package org.sharaka.desk.register;

import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.PersonEntry;
import org.sharaka.stakeholders.PersonFile;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.RegisterSearch;
import org.sharaka.stakeholders.SavePerson;
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

/** One person: their page, and the form that changes their entry. */
@Controller
@RequestMapping("/desk/register/people")
class PersonPages {

  private static final int SUGGESTIONS = 20;

  private final Register register;
  private final RegisterSearch search;
  private final SavePerson save;
  private final PersonPage page;

  PersonPages(Register register, RegisterSearch search, SavePerson save, PersonPage page) {
    this.register = register;
    this.search = search;
    this.save = save;
    this.page = page;
  }

  @GetMapping("/{id:\\d+}")
  String page(@PathVariable long id, Model model) {
    Person person = register.person(id).orElseThrow(() -> new NotFound("person " + id));
    if (person.id() != id) {
      return "redirect:/desk/register/people/" + person.id();
    }
    RefusalReport.none(model);
    return page.show(id, model);
  }

  @GetMapping("/new")
  @PreAuthorize(Writers.ONLY)
  String blank(@RequestParam(required = false) String organisation, Model model) {
    RefusalReport.none(model);
    return form(null, new PersonEntry(null, null, organisation, null, null, Language.AR.name(), null, ContactChannel.EMAIL.name(), null), model);
  }

  @GetMapping("/{id:\\d+}/edit")
  @PreAuthorize(Writers.ONLY)
  String edit(@PathVariable long id, Model model) {
    PersonFile file = register.file(id).orElseThrow(() -> new NotFound("person " + id));
    Person person = file.person();
    RefusalReport.none(model);
    return form(id, new PersonEntry(person.email(), person.name(), file.organisation() == null ? null : file.organisation().code(), person.sector().name(),
        person.key() ? "yes" : "no", person.language().name(), person.phone(), person.channel().name(), file.accessibility()), model);
  }

  @PostMapping
  @PreAuthorize(Writers.ONLY)
  ModelAndView create(@ModelAttribute("entry") PersonEntry entry, Model model) {
    return save(null, entry, model);
  }

  @PostMapping("/{id:\\d+}")
  @PreAuthorize(Writers.ONLY)
  ModelAndView change(@PathVariable long id, @ModelAttribute("entry") PersonEntry entry, Model model) {
    return save(id, entry, model);
  }

  /** Organisations whose code or name has what was typed so far. */
  @GetMapping("/organisations")
  String suggestions(@RequestParam(defaultValue = "") String organisation, Model model) {
    model.addAttribute("lines", search.organisations(new RegisterSearch.Organisations(organisation, null, null), null, SUGGESTIONS));
    return "desk/register/person-form :: suggestions";
  }

  private ModelAndView save(Long id, PersonEntry entry, Model model) {
    try {
      return new ModelAndView("redirect:/desk/register/people/" + save.handle(id, entry) + "?saved");
    } catch (Refused refused) {
      RefusalReport.add(refused, model);
      return new ModelAndView(form(id, entry, model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String form(Long id, PersonEntry entry, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("entry", entry);
    model.addAttribute("sectors", Sector.values());
    model.addAttribute("languages", Language.values());
    model.addAttribute("channels", ContactChannel.values());
    model.addAttribute("lines", search.organisations(RegisterSearch.Organisations.all(), null, SUGGESTIONS));
    return "desk/register/person-form";
  }
}
