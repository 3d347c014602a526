package org.sharaka.desk.glossary;

import java.util.List;
import org.sharaka.guidelines.glossary.Glossary;
import org.sharaka.guidelines.glossary.ProposeTerm;
import org.sharaka.guidelines.glossary.Proposals;
import org.sharaka.guidelines.glossary.RetireTerm;
import org.sharaka.guidelines.glossary.Term;
import org.sharaka.guidelines.glossary.TermArea;
import org.sharaka.guidelines.glossary.TermText;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
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

/** Proposing terms, and proposing to give them up. What is decided on them is decided in Tasklist, by somebody else. */
@Controller
@RequestMapping("/desk/glossary")
class GlossaryDesk {

  private static final String WRITES = "hasAnyRole('secretariat', 'legal', 'researcher', 'comms', 'manager', 'project-manager', 'phase-coordinator', "
      + "'coordination-committee')";

  private final Glossary glossary;
  private final Proposals proposals;
  private final ProposeTerm propose;
  private final RetireTerm retire;

  GlossaryDesk(Glossary glossary, Proposals proposals, ProposeTerm propose, RetireTerm retire) {
    this.glossary = glossary;
    this.proposals = proposals;
    this.propose = propose;
    this.retire = retire;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) TermArea area, Model model) {
    model.addAttribute("terms", glossary.search(q, area));
    model.addAttribute("proposals", proposals.open());
    model.addAttribute("areas", TermArea.values());
    model.addAttribute("q", q);
    model.addAttribute("area", area);
    return "desk/glossary/list";
  }

  @GetMapping("/proposals/{number}")
  String proposal(@PathVariable String number, Model model) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    var proposal = proposals.get(new CaseNumber(number));
    model.addAttribute("proposal", proposal);
    model.addAttribute("successor",
        proposal.retirement() == null || proposal.retirement().successor() == null ? null : glossary.get(proposal.retirement().successor()));
    return "desk/glossary/proposal";
  }

  @GetMapping("/new")
  @PreAuthorize(WRITES)
  String blank(Model model) {
    return newPage(new TermText(null, "", "", "", "", ""), List.of(), model);
  }

  @PostMapping("/new")
  @PreAuthorize(WRITES)
  ModelAndView propose(@ModelAttribute TermText typed, Model model) {
    try {
      return new ModelAndView("redirect:/desk/glossary/proposals/" + propose.with(typed, null));
    } catch (Refused refused) {
      return new ModelAndView(newPage(typed, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/terms/{id:\\d{1,18}}")
  @PreAuthorize(WRITES)
  String retiring(@PathVariable long id, Model model) {
    return retirePage(glossary.get(id), null, "", List.of(), model);
  }

  @PostMapping("/terms/{id:\\d{1,18}}")
  @PreAuthorize(WRITES)
  ModelAndView retire(@PathVariable long id, @RequestParam(required = false) Long successor, @RequestParam(defaultValue = "") String reason, Model model) {
    Term term = glossary.get(id);
    try {
      return new ModelAndView("redirect:/desk/glossary/proposals/" + retire.with(id, successor, reason));
    } catch (Refused refused) {
      return new ModelAndView(retirePage(term, successor, reason, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private static String newPage(TermText typed, List<Refusal> refusals, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("areas", TermArea.values());
    model.addAttribute("refusals", refusals);
    return "desk/glossary/new";
  }

  private String retirePage(Term term, Long successor, String reason, List<Refusal> refusals, Model model) {
    model.addAttribute("term", term);
    model.addAttribute("others", glossary.inUse().stream().filter(other -> other.id() != term.id()).toList());
    model.addAttribute("successor", successor);
    model.addAttribute("reason", reason);
    model.addAttribute("refusals", refusals);
    return "desk/glossary/retire";
  }
}
