package org.sharaka.portal.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.portal.guard.FormGate;
import org.sharaka.privacy.RightKind;
import org.sharaka.privacy.SubmitPrivacyRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form with which people ask about their own data. It answers everyone alike, whether their address is known here or
 * not; the way on comes by mail. A field that people do not see catches programs that fill in everything.
 */
@Controller
@RequestMapping("/privacy/request")
class PrivacyRequestPages {

  private final SubmitPrivacyRequest submit;
  private final FormGate gate;

  /** What was typed, as it was. */
  record Typed(String submissionId, String kind, String email, String words, String website) {

    RightKind right() {
      return Arrays.stream(RightKind.values()).filter(right -> right.name().equals(kind)).findFirst().orElse(null);
    }
  }

  PrivacyRequestPages(SubmitPrivacyRequest submit, FormGate gate) {
    this.submit = submit;
    this.gate = gate;
  }

  @GetMapping
  String form(Model model) {
    return form(new Typed(UUID.randomUUID().toString(), null, null, null, null), List.of(), model);
  }

  @PostMapping
  ModelAndView send(@ModelAttribute Typed typed, HttpServletRequest request, Model model, Locale locale) {
    if (typed.website() != null && !typed.website().isEmpty()) {
      return new ModelAndView("redirect:/privacy/request/sent");
    }
    if (!gate.admits(request.getRemoteAddr())) {
      return new ModelAndView(form(typed, List.of(Refusal.of("training.tooMany")), model), HttpStatus.TOO_MANY_REQUESTS);
    }
    try {
      submit.handle(new SubmitPrivacyRequest.Submission(typed.submissionId(), typed.right(), typed.email(), typed.words(), Language.of(locale)));
      return new ModelAndView("redirect:/privacy/request/sent");
    } catch (Refused refused) {
      return new ModelAndView(form(typed, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/sent")
  String sent() {
    return "portal/privacy/sent";
  }

  private static String form(Typed typed, List<Refusal> refusals, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    model.addAttribute("kinds", RightKind.values());
    return "portal/privacy/new";
  }
}
