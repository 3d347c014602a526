package org.sharaka.portal;

import org.sharaka.cases.ServiceLevels;
import org.sharaka.privacy.ConfirmPrivacyRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is kept about people, why, and to whom they write about it. */
@Controller
class PrivacyPage {

  private final ServiceLevels levels;
  private final String contact;

  PrivacyPage(ServiceLevels levels, @Value("${sharaka.privacy-contact}") String contact) {
    this.levels = levels;
    this.contact = contact;
  }

  @GetMapping("/privacy")
  String privacy(Model model) {
    model.addAttribute("contact", contact);
    model.addAttribute("days", levels.inForce(ConfirmPrivacyRequest.LEVEL).target());
    return "portal/privacy";
  }
}
