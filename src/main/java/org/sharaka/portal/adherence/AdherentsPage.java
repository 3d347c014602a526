package org.sharaka.portal.adherence;

import org.sharaka.guidelines.adherence.AdherentRegister;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public register of organisations that keep to the charter. */
@Controller
class AdherentsPage {

  private final AdherentRegister register;

  AdherentsPage(AdherentRegister register) {
    this.register = register;
  }

  @GetMapping("/adherents")
  String adherents(Model model) {
    model.addAttribute("adherents", register.lines());
    return "portal/adherence/adherents";
  }
}
