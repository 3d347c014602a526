package org.sharaka.portal.membership;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.memberships.Applications;
import org.sharaka.memberships.CareForMember;
import org.sharaka.memberships.Membership;
import org.sharaka.memberships.Memberships;
import org.sharaka.memberships.SteerMember;
import org.sharaka.portal.my.ActingPartner;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member's own page for those who act for it: confirm the data, renew the registration, leave. Others' memberships do not exist. */
@Controller
@RequestMapping("/my/memberships/{number}")
class MyMembershipPages {

  private final Memberships memberships;
  private final Applications applications;
  private final CareForMember care;
  private final SteerMember steer;
  private final ActingPartner partner;

  MyMembershipPages(Memberships memberships, Applications applications, CareForMember care, SteerMember steer, ActingPartner partner) {
    this.memberships = memberships;
    this.applications = applications;
    this.care = care;
    this.steer = steer;
    this.partner = partner;
  }

  @GetMapping
  String show(@PathVariable String number, HttpSession session, Model model) {
    return page(own(number, session), List.of(), model);
  }

  @PostMapping("/confirm")
  ModelAndView confirm(@PathVariable String number, HttpSession session, Model model) {
    Membership membership = own(number, session);
    return done(membership, model, () -> care.confirmed(membership.number()));
  }

  @PostMapping("/renew")
  ModelAndView renew(@PathVariable String number, @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate expires,
      HttpSession session, Model model) {
    Membership membership = own(number, session);
    return done(membership, model, () -> care.renewed(membership.number(), expires));
  }

  @PostMapping("/resign")
  ModelAndView resign(@PathVariable String number, HttpSession session, Model model) {
    Membership membership = own(number, session);
    return done(membership, model, () -> steer.resign(membership.number()));
  }

  private ModelAndView done(Membership membership, Model model, Runnable work) {
    try {
      work.run();
      return new ModelAndView("redirect:/my/memberships/{number}");
    } catch (Refused refused) {
      return new ModelAndView(page(membership, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private Membership own(String number, HttpSession session) {
    long organisation = partner.organisation(session).id();
    return memberships.of(List.of(organisation)).stream().filter(one -> CaseNumber.looksLike(number) && one.number().equals(new CaseNumber(number))).findFirst()
        .orElseThrow(() -> new NotFound(number));
  }

  private String page(Membership membership, List<Refusal> refusals, Model model) {
    model.addAttribute("membership", memberships.get(membership.number()));
    model.addAttribute("said", applications.of(membership.number()).content());
    model.addAttribute("refusals", refusals);
    return "portal/membership/my";
  }
}
