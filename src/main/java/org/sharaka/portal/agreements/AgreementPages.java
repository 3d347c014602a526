package org.sharaka.portal.agreements;

import java.util.List;
import org.sharaka.agreements.AgreementBoard;
import org.sharaka.agreements.AgreementKind;
import org.sharaka.agreements.AgreementSheet;
import org.sharaka.agreements.AgreementStatus;
import org.sharaka.agreements.Agreements;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was signed, between whom, for what and until when. Who signed or acts for a party is not told. */
@Controller
@RequestMapping("/agreements")
class AgreementPages {

  private static final int PAGE = 20;

  private final AgreementBoard board;
  private final Agreements agreements;
  private final AgreementSheet sheets;

  AgreementPages(AgreementBoard board, Agreements agreements, AgreementSheet sheets) {
    this.board = board;
    this.agreements = agreements;
    this.sheets = sheets;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) AgreementKind kind, @RequestParam(required = false) AgreementStatus status,
      @RequestParam(defaultValue = "0") int after, Model model) {
    AgreementBoard.Filter filter = new AgreementBoard.Filter(q, kind, status, true);
    int from = Math.max(0, after);
    List<AgreementBoard.Line> lines = board.page(filter, from, PAGE);
    int count = board.count(filter);
    model.addAttribute("filter", filter);
    model.addAttribute("lines", lines);
    model.addAttribute("count", count);
    model.addAttribute("next", from + PAGE < count ? from + PAGE : null);
    model.addAttribute("parties", board.parties(lines.stream().map(AgreementBoard.Line::number).toList()));
    model.addAttribute("kinds", AgreementKind.values());
    model.addAttribute("statuses", AgreementStatus.published());
    return "portal/agreement/list";
  }

  @GetMapping("/{number}")
  String one(@PathVariable String number, Model model) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    CaseNumber known = agreements.find(new CaseNumber(number)).filter(one -> one.status().isPublic()).orElseThrow(() -> new NotFound(number)).number();
    model.addAttribute("sheet", sheets.of(known));
    return "portal/agreement/one";
  }
}
