package org.sharaka.desk;

import java.util.List;
import org.sharaka.cases.CaseFile;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.workflow.mail.StuckMail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that was sent in a case, the newest first, page by page. */
@Controller
class CaseMails {

  private static final int PAGE = 50;

  private final OpenCase cases;
  private final DeliveryLedger ledger;
  private final StuckMail stuck;

  CaseMails(OpenCase cases, DeliveryLedger ledger, StuckMail stuck) {
    this.cases = cases;
    this.ledger = ledger;
    this.stuck = stuck;
  }

  @GetMapping("/desk/cases/{number}/mails")
  String show(@PathVariable String number, @RequestParam(required = false) Long before, Model model) {
    CaseFile file = cases.open(number, model);
    List<DeliveryLedger.Line> found = ledger.page(file.number(), before, PAGE + 1);
    List<DeliveryLedger.Line> mails = found.subList(0, Math.min(PAGE, found.size()));
    model.addAttribute("mails", mails);
    model.addAttribute("stuck", stuck.among(mails.stream().map(DeliveryLedger.Line::mailingId).toList()));
    model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).mailingId() : null);
    model.addAttribute("continued", before != null);
    model.addAttribute("count", ledger.count(file.number()));
    return "desk/case/mails";
  }
}
