package org.sharaka.desk.guides;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.sharaka.guidelines.IntendedUse;
import org.sharaka.guidelines.IntendedUses;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.web.SpreadsheetCsv;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of intended use. Whom to write to is shown to those who write to them. */
@Controller
class UsePages {

  private static final Logger log = LoggerFactory.getLogger(UsePages.class);
  private static final int PAGE = 50;

  private final GuideDesk desk;
  private final IntendedUses uses;

  UsePages(GuideDesk desk, IntendedUses uses) {
    this.desk = desk;
    this.uses = uses;
  }

  @GetMapping("/desk/guides/{number}/uses")
  String list(@PathVariable CaseNumber number, @RequestParam(required = false) IntendedUse.Extent extent, @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "0") long after, Model model) {
    desk.open(number, "uses", model);
    List<IntendedUse> page = uses.list(number, extent, words, after, PAGE + 1);
    model.addAttribute("figures", uses.figures(number));
    model.addAttribute("extents", IntendedUse.Extent.values());
    model.addAttribute("extent", extent);
    model.addAttribute("words", words);
    model.addAttribute("found", uses.count(number, extent, words));
    model.addAttribute("uses", page.subList(0, Math.min(PAGE, page.size())));
    model.addAttribute("next", page.size() > PAGE ? page.get(PAGE - 1).id() : null);
    model.addAttribute("writes", writes());
    return "guides/uses";
  }

  /** What the list shows, to those to whom it shows it. */
  @GetMapping("/desk/guides/{number}/uses.csv")
  void file(@PathVariable CaseNumber number, @RequestParam(required = false) IntendedUse.Extent extent, @RequestParam(defaultValue = "") String words,
      Model model, HttpServletResponse response) throws IOException {
    desk.open(number, "uses", model);
    boolean withContacts = writes();
    log.info("intended uses exported, with contacts: {}", withContacts);
    try (SpreadsheetCsv csv = SpreadsheetCsv.download(response, number + "-intended-uses.csv")) {
      csv.row("institution", "extent", "scope", "support", "confirmed", "may_be_named", "submitted_at", "contact", "email");
      uses.each(number, extent, words, use -> csv.row(use.institution(), use.extent(), use.scope(), use.support(), use.isConfirmed(), use.publishName(),
          use.submittedAt(), withContacts ? use.contact() : "", withContacts ? use.email() : ""));
    }
  }

  private boolean writes() {
    return desk.isIn(Groups.PROJECT_MANAGER, Groups.PHASE_COORDINATOR, Groups.SECRETARIAT, Groups.MANAGER, Groups.COMMS);
  }
}
