package org.sharaka.desk.memberships;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.memberships.Applications;
import org.sharaka.memberships.MemberRegister;
import org.sharaka.memberships.Membership;
import org.sharaka.memberships.MembershipStatus;
import org.sharaka.memberships.Memberships;
import org.sharaka.memberships.SteerMember;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Applications and members for the staff. Who speaks for an organisation and how they are reached is for those who decide on it. */
@Controller
@RequestMapping("/desk/memberships")
class MembershipDesk {

  private static final String STEERS = "hasAnyRole('secretariat', 'manager')";
  private static final int PAGE = 50;
  private static final String[] CONCERNED = {Groups.SECRETARIAT, Groups.COMMITTEE, Groups.MANAGER, Groups.DPO};

  private final MemberRegister register;
  private final Memberships memberships;
  private final Applications applications;
  private final SteerMember steer;
  private final SignedIn signedIn;

  MembershipDesk(MemberRegister register, Memberships memberships, Applications applications, SteerMember steer, SignedIn signedIn) {
    this.register = register;
    this.memberships = memberships;
    this.applications = applications;
    this.steer = steer;
    this.signedIn = signedIn;
  }

  @GetMapping
  String list(@RequestParam(required = false) MembershipStatus status, @RequestParam(defaultValue = "0") int after, Model model) {
    List<MemberRegister.Line> found = register.page(status, Math.max(0, after), PAGE + 1);
    model.addAttribute("lines", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("next", found.size() > PAGE ? after + PAGE : null);
    model.addAttribute("status", status);
    model.addAttribute("statuses", MembershipStatus.values());
    return "desk/membership/list";
  }

  @GetMapping("/{number}")
  String one(@PathVariable String number, Model model) {
    return page(find(number), List.of(), model);
  }

  @PostMapping("/{number}/suspend")
  @PreAuthorize(STEERS)
  ModelAndView suspend(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Model model) {
    Membership membership = find(number);
    return steer(membership, model, () -> steer.suspend(membership.number(), reason));
  }

  @PostMapping("/{number}/reinstate")
  @PreAuthorize(STEERS)
  ModelAndView reinstate(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Model model) {
    Membership membership = find(number);
    return steer(membership, model, () -> steer.reinstate(membership.number(), reason));
  }

  private ModelAndView steer(Membership membership, Model model, Runnable decision) {
    try {
      decision.run();
      return new ModelAndView("redirect:/desk/memberships/{number}");
    } catch (Refused refused) {
      return new ModelAndView(page(membership, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String page(Membership membership, List<Refusal> refusals, Model model) {
    model.addAttribute("refusals", refusals);
    model.addAttribute("membership", membership);
    model.addAttribute("said", applications.of(membership.number()).content());
    model.addAttribute("concerned", signedIn.account().map(account -> account.isIn(CONCERNED)).orElse(false));
    return "desk/membership/one";
  }

  private Membership find(String number) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    return memberships.get(new CaseNumber(number));
  }
}
