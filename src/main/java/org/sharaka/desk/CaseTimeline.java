package org.sharaka.desk;

import java.util.List;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.Timeline;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that happened in a case, the newest first, page by page. */
@Controller
class CaseTimeline {

  private static final int PAGE = 50;

  private final OpenCase cases;
  private final Timeline timeline;

  CaseTimeline(OpenCase cases, Timeline timeline) {
    this.cases = cases;
    this.timeline = timeline;
  }

  @GetMapping("/desk/cases/{number}/timeline")
  String show(@PathVariable String number, @RequestParam(required = false) Long before, Model model) {
    CaseFile file = cases.open(number, model);
    List<Timeline.Entry> found = timeline.older(file.number(), before, PAGE + 1);
    model.addAttribute("entries", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
    model.addAttribute("continued", before != null);
    model.addAttribute("count", timeline.count(file.number()));
    return "desk/case/timeline";
  }
}
