package org.sharaka.desk.memberships;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.memberships.Applications;
import org.sharaka.memberships.MemberRegister;
import org.sharaka.memberships.Membership;
import org.sharaka.memberships.MembershipStatus;
import org.sharaka.memberships.Memberships;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Applications and members for the staff. Who speaks for an organisation and how they are reached is for those who decide on it. */
@Controller
@RequestMapping("/desk/memberships")
class MembershipDesk {

  private static final int PAGE = 50;
  private static final String[] CONCERNED = {Groups.SECRETARIAT, Groups.COMMITTEE, Groups.MANAGER, Groups.DPO};

  private final MemberRegister register;
  private final Memberships memberships;
  private final Applications applications;
  private final SignedIn signedIn;

  MembershipDesk(MemberRegister register, Memberships memberships, Applications applications, SignedIn signedIn) {
    this.register = register;
    this.memberships = memberships;
    this.applications = applications;
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
    Membership membership = find(number);
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
