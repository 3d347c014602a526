package org.sharaka.portal.guides;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sharaka.guidelines.ConfirmUse;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.IntendedUse;
import org.sharaka.guidelines.IntendedUses;
import org.sharaka.portal.guard.LinkGuard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Confirming what was declared, behind the link of the mail. Opening it confirms nothing: mail programs open links too. */
@Controller
@RequestMapping("/intended-use/confirm/{token}")
class ConfirmUsePages {

  private final IntendedUses uses;
  private final Guides guides;
  private final ConfirmUse confirm;
  private final LinkGuard guard;

  ConfirmUsePages(IntendedUses uses, Guides guides, ConfirmUse confirm, LinkGuard guard) {
    this.uses = uses;
    this.guides = guides;
    this.confirm = confirm;
    this.guard = guard;
  }

  @ModelAttribute
  void unlisted(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
  }

  @GetMapping
  String show(@PathVariable String token, HttpServletRequest request, Model model) {
    IntendedUse use = behind(token, request);
    model.addAttribute("use", use);
    model.addAttribute("guide", guides.get(use.guide()));
    return "portal/guide/confirm-use";
  }

  @PostMapping
  String confirm(@PathVariable String token, HttpServletRequest request) {
    behind(token, request);
    confirm.of(token);
    return "redirect:/intended-use/confirm/{token}";
  }

  /** Who tries out links is soon told that none of them exists. */
  private IntendedUse behind(String token, HttpServletRequest request) {
    return guard.follow(request.getRemoteAddr(), () -> uses.byToken(token));
  }
}
