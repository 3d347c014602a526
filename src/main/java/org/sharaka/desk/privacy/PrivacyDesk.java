package org.sharaka.desk.privacy;

import java.util.List;
import java.util.Locale;
import org.sharaka.cases.ClockBoard;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.privacy.PrivacyBoard;
import org.sharaka.privacy.PrivacyFindings;
import org.sharaka.privacy.PrivacyRequest;
import org.sharaka.privacy.PrivacyRequests;
import org.sharaka.privacy.PrivacyStatus;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests of data subjects: their list with the clock, and what was asked, found, decided and done. Who asked is shown to the officer alone. */
@Controller
@RequestMapping("/desk/privacy")
@PreAuthorize("hasAnyRole('dpo', 'manager')")
class PrivacyDesk {

  private static final int PAGE = 50;

  private final PrivacyBoard board;
  private final PrivacyRequests requests;
  private final PrivacyFindings findings;
  private final ClockBoard clocks;
  private final TaskInbox inbox;
  private final PrivacyAccess access;

  PrivacyDesk(PrivacyBoard board, PrivacyRequests requests, PrivacyFindings findings, ClockBoard clocks, TaskInbox inbox, PrivacyAccess access) {
    this.board = board;
    this.requests = requests;
    this.findings = findings;
    this.clocks = clocks;
    this.inbox = inbox;
    this.access = access;
  }

  @GetMapping
  String list(@RequestParam(required = false) PrivacyStatus status, @RequestParam(defaultValue = "0") int after, Model model) {
    List<PrivacyBoard.Line> found = board.page(status, Math.max(0, after), PAGE + 1);
    List<PrivacyBoard.Line> lines = found.subList(0, Math.min(PAGE, found.size()));
    model.addAttribute("lines", lines);
    model.addAttribute("clocks", clocks.next(lines.stream().map(PrivacyBoard.Line::number).toList()));
    model.addAttribute("next", found.size() > PAGE ? after + PAGE : null);
    model.addAttribute("status", status);
    model.addAttribute("statuses", List.of(PrivacyStatus.values()).subList(1, PrivacyStatus.values().length));
    return "desk/privacy/list";
  }

  @GetMapping("/{number}")
  String one(@PathVariable String number, Model model, Locale locale) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    PrivacyRequest request = requests.get(new CaseNumber(number));
    model.addAttribute("asked", request);
    model.addAttribute("concerned", access.toFiles());
    model.addAttribute("clocks", clocks.open(request.number()));
    model.addAttribute("tasks", inbox.open(request.number(), locale));
    model.addAttribute("found", findings.of(request.number()));
    model.addAttribute("aliases", access.toFiles() ? findings.aliases(request.number()) : List.of());
    model.addAttribute("erased", findings.erased(request.number()));
    return "desk/privacy/one";
  }
}
