package org.sharaka.desk;

import org.sharaka.kernel.NotFound;
import org.sharaka.notifications.CaughtMail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the demo's mail server caught. Elsewhere there is no such page. */
@Controller
class CaughtMailPage {

  private static final int NEWEST = 100;

  private final ObjectProvider<CaughtMail> mail;

  CaughtMailPage(ObjectProvider<CaughtMail> mail) {
    this.mail = mail;
  }

  @GetMapping("/mail")
  String list(@RequestParam(defaultValue = "") String q, Model model) {
    model.addAttribute("mails", caught().newest(q, NEWEST));
    model.addAttribute("q", q);
    return "desk/mail";
  }

  @GetMapping("/mail/{id}")
  String one(@PathVariable String id, Model model) {
    CaughtMail.Caught mail = caught().one(id).orElseThrow(() -> new NotFound("mail " + id));
    model.addAttribute("mail", mail);
    model.addAttribute("lines", mail.text().lines().toList());
    return "desk/mail-one";
  }

  private CaughtMail caught() {
    CaughtMail caught = mail.getIfAvailable();
    if (caught == null) {
      throw new NotFound("mail");
    }
    return caught;
  }
}
