package org.sharaka.portal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is kept about people, why, and to whom they write about it. */
@Controller
class PrivacyPage {

  private final String contact;

  PrivacyPage(@Value("${sharaka.privacy-contact}") String contact) {
    this.contact = contact;
  }

  @GetMapping("/privacy")
  String privacy(Model model) {
    model.addAttribute("contact", contact);
    return "portal/privacy";
  }
}
