package org.sharaka.desk.agreements;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sharaka.agreements.AgreementBoard;
import org.sharaka.agreements.AgreementKind;
import org.sharaka.agreements.AgreementSheet;
import org.sharaka.agreements.AgreementStatus;
import org.sharaka.agreements.SteerAgreement;
import org.sharaka.cases.ClockBoard;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.web.SpreadsheetCsv;
import org.sharaka.workflow.tasks.TaskInbox;
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

/** All memoranda and agreements for the staff, with their clocks, and what is decided about one in force. */
@Controller
@RequestMapping("/desk/agreements")
class AgreementDesk {

  private static final String STEERS = "hasAnyRole('secretariat', 'manager')";
  private static final int PAGE = 50;

  private final AgreementBoard board;
  private final AgreementSheet sheets;
  private final SteerAgreement steer;
  private final TaskInbox inbox;
  private final ClockBoard clocks;

  AgreementDesk(AgreementBoard board, AgreementSheet sheets, SteerAgreement steer, TaskInbox inbox, ClockBoard clocks) {
    this.board = board;
    this.sheets = sheets;
    this.steer = steer;
    this.inbox = inbox;
    this.clocks = clocks;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) AgreementKind kind, @RequestParam(required = false) AgreementStatus status,
      @RequestParam(defaultValue = "0") int after, Model model) {
    AgreementBoard.Filter filter = new AgreementBoard.Filter(q, kind, status, false);
    int from = Math.max(0, after);
    List<AgreementBoard.Line> lines = board.page(filter, from, PAGE);
    int count = board.count(filter);
    List<CaseNumber> numbers = lines.stream().map(AgreementBoard.Line::number).toList();
    model.addAttribute("filter", filter);
    model.addAttribute("lines", lines);
    model.addAttribute("count", count);
    model.addAttribute("next", from + PAGE < count ? from + PAGE : null);
    model.addAttribute("parties", board.parties(numbers));
    model.addAttribute("clocks", clocks.next(numbers));
    model.addAttribute("kinds", AgreementKind.values());
    model.addAttribute("statuses", AgreementStatus.values());
    return "desk/agreement/list";
  }

  @GetMapping("/export.csv")
  void csv(HttpServletResponse response) throws IOException {
    try (SpreadsheetCsv table = SpreadsheetCsv.download(response, "agreements.csv")) {
      table.row("number", "kind", "title_ar", "title_en", "status", "signed", "ends", "parties");
      board.each(AgreementBoard.Filter.everything(), (line, parties) -> table.row(line.number(), line.kind(), line.title().ar(), line.title().en(), line.status(),
          line.signedOn(), line.endsOn(), parties.stream().map(party -> party.name().ar()).collect(Collectors.joining("، "))));
    }
  }

  @GetMapping("/{number}")
  String one(@PathVariable String number, Model model, Locale locale) {
    return page(sheet(number), List.of(), model, locale);
  }

  @PostMapping("/{number}/{decision:amend|notice}")
  @PreAuthorize(STEERS)
  ModelAndView steer(@PathVariable String number, @PathVariable String decision, @RequestParam(defaultValue = "") String text, Model model, Locale locale) {
    AgreementSheet.Sheet sheet = sheet(number);
    CaseNumber known = sheet.agreement().number();
    try {
      if (decision.equals("amend")) {
        steer.amend(known, text);
      } else {
        steer.giveNotice(known, text);
      }
      return new ModelAndView("redirect:/desk/agreements/{number}");
    } catch (Refused refused) {
      return new ModelAndView(page(sheet, refused.refusals().stream().map(one -> one.field() == null ? one : Refusal.at("text-" + decision, one.code(), one.facts()))
          .toList(), model, locale), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private AgreementSheet.Sheet sheet(String number) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    return sheets.of(new CaseNumber(number));
  }

  private String page(AgreementSheet.Sheet sheet, List<Refusal> refusals, Model model, Locale locale) {
    model.addAttribute("sheet", sheet);
    model.addAttribute("agreement", sheet.agreement());
    model.addAttribute("tasks", inbox.open(sheet.agreement().number(), locale));
    model.addAttribute("clocks", clocks.open(sheet.agreement().number()));
    model.addAttribute("refusals", refusals);
    return "desk/agreement/one";
  }
}
