package org.sharaka.desk.recommendations;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.sharaka.cases.ClockBoard;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.web.SpreadsheetCsv;
import org.sharaka.recommendations.RecommendationBoard;
import org.sharaka.recommendations.RecommendationFigures;
import org.sharaka.recommendations.RecommendationSheet;
import org.sharaka.recommendations.RecommendationStatus;
import org.sharaka.recommendations.SteerRecommendation;
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

/** All recommendations for the staff, with their clocks, and the figures of each addressee. */
@Controller
@RequestMapping("/desk/recommendations")
class RecommendationDesk {

  private static final String STEERS = "hasAnyRole('secretariat', 'manager')";
  private static final int PAGE = 50;

  private final RecommendationBoard board;
  private final RecommendationFigures figures;
  private final RecommendationSheet sheets;
  private final SteerRecommendation steer;
  private final NeededDialogues needed;
  private final ClockBoard clocks;

  RecommendationDesk(RecommendationBoard board, RecommendationFigures figures, RecommendationSheet sheets, SteerRecommendation steer, NeededDialogues needed, ClockBoard clocks) {
    this.board = board;
    this.figures = figures;
    this.sheets = sheets;
    this.steer = steer;
    this.needed = needed;
    this.clocks = clocks;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) RecommendationStatus status, @RequestParam(required = false) Long addressee,
      @RequestParam(defaultValue = "0") int after, Model model) {
    RecommendationBoard.Filter filter = new RecommendationBoard.Filter(q, addressee, status, null, null, false);
    int from = Math.max(0, after);
    List<RecommendationBoard.Line> found = board.page(filter, from, PAGE + 1);
    List<RecommendationBoard.Line> lines = found.subList(0, Math.min(PAGE, found.size()));
    List<CaseNumber> numbers = lines.stream().map(RecommendationBoard.Line::number).toList();
    model.addAttribute("filter", filter);
    model.addAttribute("lines", lines);
    model.addAttribute("parties", board.parties(numbers));
    model.addAttribute("clocks", clocks.next(numbers));
    model.addAttribute("next", found.size() > PAGE ? from + PAGE : null);
    model.addAttribute("statuses", RecommendationStatus.values());
    model.addAttribute("figures", figures.all());
    model.addAttribute("byAddressee", figures.byAddressee());
    return "desk/recommendation/list";
  }

  @GetMapping("/export.csv")
  void csv(HttpServletResponse response) throws IOException {
    try (SpreadsheetCsv table = SpreadsheetCsv.download(response, "recommendations.csv")) {
      table.row("number", "text_ar", "text_en", "status", "answer", "source_kind", "source_number", "opened", "addressee", "addressee_state", "addressee_answer", "percent");
      board.each(RecommendationBoard.Filter.everything(false), (line, parties) -> {
        if (parties.isEmpty()) {
          row(table, line, null);
        }
        parties.forEach(party -> row(table, line, party));
      });
    }
  }

  @GetMapping("/{number}")
  String one(@PathVariable String number, Model model) {
    return page(sheet(number), List.of(), model);
  }

  @PostMapping("/{number}/{decision:supersede|reopen|dialogue}")
  @PreAuthorize(STEERS)
  ModelAndView steer(@PathVariable String number, @PathVariable String decision, @RequestParam(defaultValue = "") String reason, Model model) {
    RecommendationSheet.Sheet sheet = sheet(number);
    CaseNumber known = sheet.recommendation().number();
    try {
      switch (decision) {
        case "supersede" -> steer.supersede(known, reason);
        case "reopen" -> steer.reopen(known, reason);
        default -> steer.askForDialogue(known, reason);
      }
      return new ModelAndView("redirect:/desk/recommendations/{number}");
    } catch (Refused refused) {
      return new ModelAndView(page(sheet, refused.refusals().stream().map(one -> one.field() == null ? one : Refusal.at(one.field() + "-" + decision, one.code(), one.facts()))
          .toList(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @PostMapping("/{number}/request")
  @PreAuthorize("hasRole('secretariat')")
  ModelAndView request(@PathVariable String number, Model model) {
    RecommendationSheet.Sheet sheet = sheet(number);
    try {
      return needed.begin(sheet.recommendation()).map(request -> new ModelAndView("redirect:/desk/requests/" + request))
          .orElseGet(() -> new ModelAndView("redirect:/desk/recommendations/{number}"));
    } catch (Refused refused) {
      return new ModelAndView(page(sheet, refused.refusals().stream().map(one -> Refusal.at(null, one.code(), one.facts())).toList(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private RecommendationSheet.Sheet sheet(String number) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    return sheets.of(new CaseNumber(number));
  }

  private String page(RecommendationSheet.Sheet sheet, List<Refusal> refusals, Model model) {
    model.addAttribute("sheet", sheet);
    model.addAttribute("clocks", clocks.open(sheet.recommendation().number()));
    model.addAttribute("refusals", refusals);
    needed.show(sheet.recommendation().number(), model);
    return "desk/recommendation/one";
  }

  private static void row(SpreadsheetCsv table, RecommendationBoard.Line line, RecommendationBoard.Party party) {
    table.row(line.number(), line.text().ar(), line.text().en(), line.status(), line.answer(), line.source().kind(), line.source().number(), line.openedOn(),
        party == null ? null : party.name().ar(), party == null ? null : party.state(), party == null ? null : party.answer(), party == null ? null : party.percent());
  }
}
