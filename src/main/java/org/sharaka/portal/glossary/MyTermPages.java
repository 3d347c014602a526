package org.sharaka.portal.glossary;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.sharaka.guidelines.glossary.ProposeTerm;
import org.sharaka.guidelines.glossary.Proposals;
import org.sharaka.guidelines.glossary.TermArea;
import org.sharaka.guidelines.glossary.TermText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.portal.my.ActingPartner;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Terms an organisation proposes, and what became of them. */
@Controller
@RequestMapping("/my/glossary")
class MyTermPages {

  private final ProposeTerm propose;
  private final Proposals proposals;
  private final ActingPartner partner;

  MyTermPages(ProposeTerm propose, Proposals proposals, ActingPartner partner) {
    this.propose = propose;
    this.proposals = proposals;
    this.partner = partner;
  }

  @GetMapping
  String show(HttpSession session, Model model) {
    return page(new TermText(null, "", "", "", "", ""), List.of(), session, model);
  }

  @PostMapping
  ModelAndView propose(@ModelAttribute TermText typed, HttpSession session, Model model) {
    try {
      propose.with(typed, partner.organisation(session).id());
      return new ModelAndView("redirect:/my/glossary");
    } catch (Refused refused) {
      return new ModelAndView(page(typed, refused.refusals(), session, model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String page(TermText typed, List<Refusal> refusals, HttpSession session, Model model) {
    model.addAttribute("proposals", proposals.of(List.of(partner.organisation(session).id())));
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    model.addAttribute("areas", TermArea.values());
    return "portal/glossary/my";
  }
}
