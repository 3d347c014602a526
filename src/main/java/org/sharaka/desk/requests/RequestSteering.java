package org.sharaka.desk.requests;

import java.util.List;
import java.util.function.Consumer;
import org.sharaka.dialogues.CancelRequest;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.ResumeRequest;
import org.sharaka.dialogues.SuspendRequest;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.workflow.partnership.HurryRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Decisions about a request as a whole: it rests, goes on, cannot wait, or is cancelled by the committee. */
@Controller
@RequestMapping("/desk/requests/{number}")
class RequestSteering {

  private static final String STEERS = "hasAnyRole('secretariat', 'manager')";

  private final Requests requests;
  private final SuspendRequest suspend;
  private final ResumeRequest resume;
  private final HurryRequest hurry;
  private final CancelRequest cancel;

  record Typed(String reasonAr, String reasonEn) {

    LocalizedText reason() {
      if (reasonAr == null || reasonAr.isBlank()) {
        throw Refusal.at("reasonAr", "request.textMissing").thrown();
      }
      return new LocalizedText(reasonAr, reasonEn);
    }
  }

  RequestSteering(Requests requests, SuspendRequest suspend, ResumeRequest resume, HurryRequest hurry, CancelRequest cancel) {
    this.requests = requests;
    this.suspend = suspend;
    this.resume = resume;
    this.hurry = hurry;
    this.cancel = cancel;
  }

  @GetMapping("/{action:suspend|cancel}")
  @PreAuthorize("hasAnyRole('secretariat', 'manager', 'coordination-committee')")
  String form(@PathVariable String number, @PathVariable String action, Model model) {
    return form(number(number), action, new Typed("", ""), List.of(), model);
  }

  @PostMapping("/suspend")
  @PreAuthorize(STEERS)
  String suspend(@PathVariable String number, @ModelAttribute Typed typed, Model model) {
    return carryOut(number(number), "suspend", typed, model, reason -> suspend.of(number(number), reason));
  }

  @PostMapping("/cancel")
  @PreAuthorize("hasRole('coordination-committee')")
  String cancel(@PathVariable String number, @ModelAttribute Typed typed, Model model) {
    return carryOut(number(number), "cancel", typed, model, reason -> cancel.of(number(number), reason));
  }

  @PostMapping("/resume")
  @PreAuthorize(STEERS)
  String resume(@PathVariable String number) {
    resume.of(number(number));
    return "redirect:/desk/requests/" + number;
  }

  @PostMapping("/urgent")
  @PreAuthorize(STEERS)
  String urgent(@PathVariable String number) {
    hurry.of(number(number));
    return "redirect:/desk/requests/" + number;
  }

  private String carryOut(CaseNumber number, String action, Typed typed, Model model, Consumer<LocalizedText> decision) {
    try {
      decision.accept(typed.reason());
      return "redirect:/desk/requests/" + number;
    } catch (Refused refused) {
      return form(number, action, typed, refused.refusals(), model);
    }
  }

  private String form(CaseNumber number, String action, Typed typed, List<Refusal> refusals, Model model) {
    model.addAttribute("request", requests.get(number));
    model.addAttribute("action", action);
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "desk/request/steer";
  }

  private static CaseNumber number(String text) {
    if (!CaseNumber.looksLike(text)) {
      throw new NotFound(text);
    }
    return new CaseNumber(text);
  }
}
