package org.sharaka.portal.membership;

import org.sharaka.memberships.MemberRegister;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public register of members: those that agreed to be named in it. */
@Controller
class MembersPage {

  private final MemberRegister register;

  MembersPage(MemberRegister register) {
    this.register = register;
  }

  @GetMapping("/members")
  String members(Model model) {
    model.addAttribute("members", register.published());
    model.addAttribute("unnamed", register.unnamed());
    return "portal/membership/members";
  }
}
