package org.sharaka.desk;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.outreach.Codebook;
import org.sharaka.projects.outreach.Coding;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where statements are coded, one after the other, and disputes settled. */
@Controller
@RequestMapping("/desk/projects/{number}/coding")
@PreAuthorize("hasAnyRole('researcher', 'phase-coordinator', 'project-manager')")
class CodingDesk {

  private static final int PAGE = 20;

  private final Coding coding;
  private final Codebook codebook;
  private final ProjectBoard board;

  CodingDesk(Coding coding, Codebook codebook, ProjectBoard board) {
    this.coding = coding;
    this.codebook = codebook;
    this.board = board;
  }

  @GetMapping
  String show(@PathVariable String number, @RequestParam(defaultValue = "open") String view, @RequestParam(defaultValue = "0") long after, Model model) {
    CaseNumber project = number(number);
    List<Coding.Line> lines = view.equals("disputed") ? coding.disputed(project) : coding.page(project, view.equals("open"), after, PAGE + 1);
    boolean more = !view.equals("disputed") && lines.size() > PAGE;
    model.addAttribute("project", board.get(project));
    model.addAttribute("lines", more ? lines.subList(0, PAGE) : lines);
    model.addAttribute("next", more ? lines.get(PAGE - 1).id() : null);
    model.addAttribute("view", view);
    model.addAttribute("progress", coding.progress(project));
    model.addAttribute("round", coding.lastRound(project).orElse(null));
    model.addAttribute("themes", codebook.themes());
    return "desk/coding";
  }

  @PostMapping
  String code(@PathVariable String number, @RequestParam long statement, @RequestParam String theme, @RequestParam(defaultValue = "open") String view) {
    if (view.equals("disputed")) {
      coding.settle(number(number), statement, theme);
    } else {
      coding.code(number(number), statement, theme);
    }
    return "redirect:/desk/projects/" + number + "/coding?view=" + (view.equals("disputed") || view.equals("all") ? view : "open");
  }

  @PostMapping("/suggestions")
  String acceptSuggestions(@PathVariable String number, RedirectAttributes flash) {
    flash.addFlashAttribute("accepted", coding.acceptSuggestions(number(number)));
    return "redirect:/desk/projects/" + number + "/coding?view=all";
  }

  private static CaseNumber number(String text) {
    if (!CaseNumber.looksLike(text)) {
      throw new NotFound(text);
    }
    return new CaseNumber(text);
  }
}
