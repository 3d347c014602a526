package org.sharaka.portal.requests;

import jakarta.servlet.http.HttpServletRequest;
import org.sharaka.dialogues.intake.Draft;
import org.sharaka.dialogues.intake.SendDraft;
import org.sharaka.portal.guard.LinkGuard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where guests confirm the address their form gave, before anything starts. Opening the link does nothing: mailboxes open links too. */
@Controller
@RequestMapping("/requests/confirm/{token}")
class ConfirmPages {

  private final SendDraft send;
  private final LinkGuard guard;

  ConfirmPages(SendDraft send, LinkGuard guard) {
    this.send = send;
    this.guard = guard;
  }

  @GetMapping
  String ask(@PathVariable String token, HttpServletRequest request, Model model) {
    model.addAttribute("draft", guard.follow(request.getRemoteAddr(), () -> send.unconfirmed(token)));
    model.addAttribute("token", token);
    return "portal/request/confirm";
  }

  @PostMapping
  String confirm(@PathVariable String token) {
    Draft draft = send.confirm(token);
    return "redirect:/requests/new/" + draft.token() + "/receipt";
  }
}
