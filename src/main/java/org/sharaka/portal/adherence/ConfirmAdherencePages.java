package org.sharaka.portal.adherence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sharaka.cases.CaseFiles;
import org.sharaka.guidelines.adherence.Adherence;
import org.sharaka.guidelines.adherence.AdherenceStatus;
import org.sharaka.guidelines.adherence.Adherences;
import org.sharaka.guidelines.adherence.ConfirmAdherence;
import org.sharaka.kernel.Refused;
import org.sharaka.portal.guard.LinkGuard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Confirming what was declared for an organisation, behind the link of the mail. Opening it confirms nothing. */
@Controller
@RequestMapping("/adherence/confirm/{token}")
class ConfirmAdherencePages {

  private final Adherences adherences;
  private final ConfirmAdherence confirm;
  private final CaseFiles files;
  private final LinkGuard guard;

  ConfirmAdherencePages(Adherences adherences, ConfirmAdherence confirm, CaseFiles files, LinkGuard guard) {
    this.adherences = adherences;
    this.confirm = confirm;
    this.files = files;
    this.guard = guard;
  }

  @ModelAttribute
  void unlisted(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  @GetMapping
  String show(@PathVariable String token, HttpServletRequest request, Model model) {
    Adherence adherence = behind(token, request);
    model.addAttribute("adherence", adherence);
    model.addAttribute("name", files.find(adherence.number()).orElseThrow().title());
    model.addAttribute("open", adherence.status() == AdherenceStatus.DECLARED);
    return "portal/adherence/confirm";
  }

  /** Who comes too late, or once more, is told where it stands. */
  @PostMapping
  String confirm(@PathVariable String token, HttpServletRequest request) {
    behind(token, request);
    try {
      confirm.of(token);
    } catch (Refused late) {
      return "redirect:/adherence/confirm/{token}";
    }
    return "redirect:/adherence/confirm/{token}";
  }

  private Adherence behind(String token, HttpServletRequest request) {
    return guard.follow(request.getRemoteAddr(), () -> adherences.byToken(token));
  }
}
