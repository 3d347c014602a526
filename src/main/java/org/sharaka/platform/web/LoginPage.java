package org.sharaka.platform.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one login of portal, desk, Tasklist, Cockpit and Admin; in the demo it lists the accounts. */
@Controller
class LoginPage {

  private static final List<String> ACCOUNTS = List.of("coordinator", "manager", "director", "researcher", "secretariat", "committee1",
      "committee2", "committee3", "committee4", "committee5", "committee6", "ministry", "ngo", "legal", "comms", "dpo", "auditor", "admin");

  private final boolean demo;

  LoginPage(@Value("${sharaka.demo:false}") boolean demo) {
    this.demo = demo;
  }

  @GetMapping("/login")
  String login(Model model) {
    model.addAttribute("demo", demo);
    model.addAttribute("accounts", ACCOUNTS);
    return "login";
  }
}
