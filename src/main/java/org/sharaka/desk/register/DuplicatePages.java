package org.sharaka.desk.register;

import org.sharaka.kernel.NotFound;
import org.sharaka.stakeholders.Duplicates;
import org.sharaka.stakeholders.MergeOrganisations;
import org.sharaka.stakeholders.MergePeople;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.PersonFile;
import org.sharaka.stakeholders.Register;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entries that look like one and the same, to be merged after a second look or kept apart. */
@Controller
@RequestMapping("/desk/register/duplicates")
@PreAuthorize(Writers.ONLY)
class DuplicatePages {

  private static final int SHOWN = 100;

  private final Duplicates duplicates;
  private final MergePeople mergePeople;
  private final MergeOrganisations mergeOrganisations;
  private final Register register;

  DuplicatePages(Duplicates duplicates, MergePeople mergePeople, MergeOrganisations mergeOrganisations, Register register) {
    this.duplicates = duplicates;
    this.mergePeople = mergePeople;
    this.mergeOrganisations = mergeOrganisations;
    this.register = register;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("people", duplicates.people(SHOWN));
    model.addAttribute("organisations", duplicates.organisations(SHOWN));
    return "desk/register/duplicates";
  }

  @GetMapping("/people")
  String confirmPeople(@RequestParam long older, @RequestParam long younger, Model model) {
    model.addAttribute("older", person(older));
    model.addAttribute("younger", person(younger));
    return "desk/register/merge-people";
  }

  @PostMapping("/people")
  String mergePeople(@RequestParam long older, @RequestParam long younger) {
    return "redirect:/desk/register/people/" + mergePeople.handle(older, younger) + "?saved";
  }

  @PostMapping("/people/distinct")
  String keepPeople(@RequestParam long older, @RequestParam long younger) {
    duplicates.distinctPeople(older, younger);
    return "redirect:/desk/register/duplicates?saved";
  }

  @GetMapping("/organisations")
  String confirmOrganisations(@RequestParam long older, @RequestParam long younger, Model model) {
    model.addAttribute("older", organisation(older));
    model.addAttribute("younger", organisation(younger));
    return "desk/register/merge-organisations";
  }

  @PostMapping("/organisations")
  String mergeOrganisations(@RequestParam long older, @RequestParam long younger) {
    return "redirect:/desk/register/organisations/" + mergeOrganisations.handle(older, younger) + "?saved";
  }

  @PostMapping("/organisations/distinct")
  String keepOrganisations(@RequestParam long older, @RequestParam long younger) {
    duplicates.distinctOrganisations(older, younger);
    return "redirect:/desk/register/duplicates?saved";
  }

  private PersonFile person(long id) {
    return register.file(id).orElseThrow(() -> new NotFound("person " + id));
  }

  private Organisation organisation(long id) {
    return register.organisation(id).orElseThrow(() -> new NotFound("organisation " + id));
  }
}
