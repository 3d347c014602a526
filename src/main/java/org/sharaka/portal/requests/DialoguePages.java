package org.sharaka.portal.requests;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.dialogues.IssueAreas;
import org.sharaka.dialogues.RequestBoard;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public register of dialogues. */
@Controller
class DialoguePages {

  private static final int PAGE = 15;

  private final RequestBoard board;
  private final IssueAreas areas;

  /** The two halves of the register. */
  enum Half {
    OPEN,
    PAST;

    Set<RequestStatus> statuses() {
      return Arrays.stream(RequestStatus.values()).filter(status -> (this == OPEN) == status.isActive()).collect(Collectors.toSet());
    }
  }

  DialoguePages(RequestBoard board, IssueAreas areas) {
    this.board = board;
    this.areas = areas;
  }

  @GetMapping("/dialogues")
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) Half state, @RequestParam(required = false) String area,
      @RequestParam(required = false) String after, Model model) {
    RequestBoard.Wanted wanted = RequestBoard.Wanted.published(q, state == null ? Set.of() : state.statuses(), area);
    CaseNumber from = CaseNumber.looksLike(after) ? new CaseNumber(after) : null;
    List<RequestBoard.Line> found = board.page(wanted, from, PAGE + 1);
    List<RequestBoard.Line> page = found.subList(0, Math.min(PAGE, found.size()));
    model.addAttribute("dialogues", page);
    model.addAttribute("next", found.size() > PAGE ? page.get(PAGE - 1).number() : null);
    model.addAttribute("count", board.count(wanted));
    model.addAttribute("areas", areas.all());
    model.addAttribute("q", q);
    model.addAttribute("state", state);
    model.addAttribute("area", area);
    return "portal/request/dialogues";
  }
}
