package org.sharaka.portal.recommendations;

import java.util.List;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.recommendations.Recommendation;
import org.sharaka.recommendations.RecommendationBoard;
import org.sharaka.recommendations.RecommendationFigures;
import org.sharaka.recommendations.RecommendationSheet;
import org.sharaka.recommendations.RecommendationStatus;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.recommendations.SourceKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tracker: every recommendation that was addressed to somebody, what they answered, and what came of it. */
@Controller
@RequestMapping("/recommendations")
class TrackerPages {

  private static final int PAGE = 20;
  private static final int HISTORY = 60;

  private final RecommendationBoard board;
  private final RecommendationFigures figures;
  private final RecommendationSheet sheets;
  private final Recommendations recommendations;
  private final Timeline timeline;

  TrackerPages(RecommendationBoard board, RecommendationFigures figures, RecommendationSheet sheets, Recommendations recommendations, Timeline timeline) {
    this.board = board;
    this.figures = figures;
    this.sheets = sheets;
    this.recommendations = recommendations;
    this.timeline = timeline;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) Long addressee, @RequestParam(required = false) RecommendationStatus status,
      @RequestParam(required = false) SourceKind source, @RequestParam(required = false) Integer year, @RequestParam(defaultValue = "0") int after, Model model) {
    RecommendationBoard.Filter filter = new RecommendationBoard.Filter(q, addressee, status, source, year, true);
    int from = Math.max(0, after);
    List<RecommendationBoard.Line> lines = board.page(filter, from, PAGE);
    int count = board.count(filter);
    model.addAttribute("filter", filter);
    model.addAttribute("lines", lines);
    model.addAttribute("parties", board.parties(lines.stream().map(RecommendationBoard.Line::number).toList()));
    model.addAttribute("count", count);
    model.addAttribute("next", from + PAGE < count ? from + PAGE : null);
    model.addAttribute("figures", figures.all());
    model.addAttribute("byAddressee", figures.byAddressee());
    model.addAttribute("statuses", RecommendationStatus.published());
    model.addAttribute("sources", SourceKind.values());
    model.addAttribute("years", board.years());
    return "portal/recommendation/list";
  }

  @GetMapping("/{number}")
  String one(@PathVariable String number, Model model) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    Recommendation found = recommendations.find(new CaseNumber(number)).filter(one -> one.status().isPublic()).orElseThrow(() -> new NotFound(number));
    model.addAttribute("sheet", sheets.of(found.number()));
    model.addAttribute("timeline", timeline.newestPublic(found.number(), HISTORY));
    return "portal/recommendation/one";
  }
}
