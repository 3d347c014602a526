package org.sharaka.desk.requests;

import java.util.List;
import java.util.Set;
import org.sharaka.cases.ClockBoard;
import org.sharaka.dialogues.Priority;
import org.sharaka.dialogues.RequestBoard;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.intake.DraftState;
import org.sharaka.dialogues.intake.Drafts;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.security.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All requests with their status, clock, officer and priority. The data protection officer sees them without their contents. */
@Controller
class RequestListPage {

  private static final int PAGE = 25;

  private final RequestBoard board;
  private final ClockBoard clocks;
  private final Drafts drafts;
  private final SignedIn signedIn;

  RequestListPage(RequestBoard board, ClockBoard clocks, Drafts drafts, SignedIn signedIn) {
    this.board = board;
    this.clocks = clocks;
    this.drafts = drafts;
    this.signedIn = signedIn;
  }

  /** @param mine only those the person at the desk looks after */
  @GetMapping("/desk/requests")
  @PreAuthorize("@requestAccess.toList()")
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) RequestStatus status, @RequestParam(required = false) Priority priority,
      @RequestParam(defaultValue = "false") boolean mine, @RequestParam(required = false) String after, Model model) {
    RequestBoard.Wanted wanted = new RequestBoard.Wanted(q, status == null ? Set.of() : Set.of(status), priority, mine ? signedIn.name() : null, null, false);
    List<RequestBoard.Line> found = board.page(wanted, CaseNumber.looksLike(after) ? new CaseNumber(after) : null, PAGE + 1);
    List<RequestBoard.Line> page = found.subList(0, Math.min(PAGE, found.size()));
    model.addAttribute("requests", page);
    model.addAttribute("clocks", clocks.next(page.stream().map(RequestBoard.Line::number).toList()));
    model.addAttribute("next", found.size() > PAGE ? page.get(PAGE - 1).number() : null);
    model.addAttribute("count", board.count(wanted));
    model.addAttribute("held", drafts.in(DraftState.QUARANTINED).size());
    model.addAttribute("statuses", RequestStatus.values());
    model.addAttribute("priorities", Priority.values());
    model.addAttribute("q", q);
    model.addAttribute("status", status);
    model.addAttribute("priority", priority);
    model.addAttribute("mine", mine);
    return "desk/request/list";
  }
}
