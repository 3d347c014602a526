package org.sharaka.desk;

import java.util.List;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.ClockBoard;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All cases, with search and filters, the newest first. */
@Controller
class CaseList {

  private static final int PAGE = 25;

  private final CaseFiles files;
  private final OpenCase cases;
  private final ClockBoard clocks;

  CaseList(CaseFiles files, OpenCase cases, ClockBoard clocks) {
    this.files = files;
    this.cases = cases;
    this.clocks = clocks;
  }

  @GetMapping("/desk/cases")
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) CaseType type, @RequestParam(defaultValue = "open") String state,
      @RequestParam(required = false) String after, Model model) {
    Boolean closed = switch (state) {
      case "open" -> Boolean.FALSE;
      case "closed" -> Boolean.TRUE;
      default -> null;
    };
    CaseFile before = CaseNumber.looksLike(after) ? files.find(new CaseNumber(after)).orElse(null) : null;
    List<CaseType> types = cases.shown(type);
    List<CaseFile> found = types.isEmpty() ? List.of() : files.search(q, types, closed, before, PAGE + 1);
    List<CaseFile> page = found.subList(0, Math.min(PAGE, found.size()));
    model.addAttribute("cases", page);
    model.addAttribute("clocks", clocks.next(page.stream().map(CaseFile::number).toList()));
    model.addAttribute("next", found.size() > PAGE ? page.get(PAGE - 1).number() : null);
    model.addAttribute("count", types.isEmpty() ? 0 : files.count(q, types, closed));
    model.addAttribute("q", q);
    model.addAttribute("type", type);
    model.addAttribute("state", state);
    model.addAttribute("types", cases.shown(null));
    return "desk/cases";
  }
}
