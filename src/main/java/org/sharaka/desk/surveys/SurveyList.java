package org.sharaka.desk.surveys;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.SurveySearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All surveys, with search and a filter, the newest first. */
@Controller
class SurveyList {

  private static final int PAGE = 25;

  private final SurveySearch search;

  SurveyList(SurveySearch search) {
    this.search = search;
  }

  @GetMapping("/desk/surveys")
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) Survey.Status status, @RequestParam(required = false) String after,
      Model model) {
    List<SurveySearch.Line> found = search.page(q, status, CaseNumber.looksLike(after) ? new CaseNumber(after) : null, PAGE + 1);
    model.addAttribute("lines", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).number() : null);
    model.addAttribute("continued", CaseNumber.looksLike(after));
    model.addAttribute("count", search.count(q, status));
    model.addAttribute("q", q);
    model.addAttribute("status", status);
    model.addAttribute("statuses", Survey.Status.values());
    return "desk/survey/list";
  }
}
