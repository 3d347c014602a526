package org.sharaka.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sharaka.cases.CaseFile;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.notifications.ResendFailed;
import org.sharaka.workflow.mail.StuckMail;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One mailing of a case: whom it went to, what became of each mail, and what can be done where something failed. */
@Controller
@RequestMapping("/desk/cases/{number}/mails/{mailing:\\d{1,18}}")
class CaseMail {

  static final String RESENDS = "hasAnyRole('project-manager', 'phase-coordinator', 'manager', 'secretariat', 'comms')";
  static final String RETRIES = "hasAnyRole('manager', 'camunda-admin')";
  private static final int PAGE = 100;

  private final OpenCase cases;
  private final DeliveryLedger ledger;
  private final ResendFailed resend;
  private final StuckMail stuck;
  private final MailNames names;

  CaseMail(OpenCase cases, DeliveryLedger ledger, ResendFailed resend, StuckMail stuck, MailNames names) {
    this.cases = cases;
    this.ledger = ledger;
    this.resend = resend;
    this.stuck = stuck;
    this.names = names;
  }

  @GetMapping
  String show(@PathVariable String number, @PathVariable long mailing, @RequestParam(required = false) DeliveryLedger.Status status,
      @RequestParam(required = false) Long after, Model model, Locale locale) {
    CaseFile file = cases.open(number, model);
    List<DeliveryLedger.Mail> found = ledger.mails(find(file, mailing).mailingId(), status, after, PAGE + 1);
    DeliveryLedger.Line line = ledger.of(mailing);
    model.addAttribute("line", line);
    model.addAttribute("mailName", names.of(line.template(), locale));
    model.addAttribute("lines", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
    model.addAttribute("continued", after != null);
    model.addAttribute("status", status);
    model.addAttribute("statuses", DeliveryLedger.Status.values());
    model.addAttribute("stop", stuck.among(Set.of(mailing)).get(mailing));
    if (!model.containsAttribute("refusals")) {
      model.addAttribute("refusals", List.of());
    }
    return "desk/case/mailing";
  }

  @PostMapping("/resend")
  @PreAuthorize(RESENDS)
  ModelAndView resend(@PathVariable String number, @PathVariable long mailing, Model model, RedirectAttributes after, Locale locale) {
    CaseFile file = cases.find(number);
    try {
      after.addFlashAttribute("resent", resend.execute(file.number(), find(file, mailing).mailingId()));
      return new ModelAndView("redirect:/desk/cases/{number}/mails/{mailing}");
    } catch (Refused refused) {
      model.addAttribute("refusals", refused.refusals());
      return new ModelAndView(show(number, mailing, null, null, model, locale), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  /** Pressed twice, or when the sending goes on by itself, it changes nothing. */
  @PostMapping("/retry")
  @PreAuthorize(RETRIES)
  String retry(@PathVariable String number, @PathVariable long mailing, RedirectAttributes after) {
    if (stuck.retry(find(cases.find(number), mailing).mailingId())) {
      after.addFlashAttribute("retried", true);
    }
    return "redirect:/desk/cases/{number}/mails/{mailing}";
  }

  private DeliveryLedger.Line find(CaseFile file, long mailing) {
    return ledger.find(file.number(), mailing).orElseThrow(() -> new NotFound("mailing " + mailing));
  }
}
