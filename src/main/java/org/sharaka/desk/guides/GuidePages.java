package org.sharaka.desk.guides;

import org.sharaka.guidelines.CommentFigures;
import org.sharaka.guidelines.CompareVersions;
import org.sharaka.guidelines.Comparison;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.FreezeVersion;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.GuideVersion;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.OpenDraft;
import org.sharaka.kernel.CaseNumber;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The text of a guide, its versions and what changed between them. */
@Controller
class GuidePages {

  private final GuideDesk desk;
  private final Guides guides;
  private final CompareVersions compare;
  private final FreezeVersion freeze;
  private final OpenDraft openDraft;
  private final Consultations consultations;
  private final CommentFigures figures;

  GuidePages(GuideDesk desk, Guides guides, CompareVersions compare, FreezeVersion freeze, OpenDraft openDraft, Consultations consultations,
      CommentFigures figures) {
    this.desk = desk;
    this.guides = guides;
    this.compare = compare;
    this.freeze = freeze;
    this.openDraft = openDraft;
    this.consultations = consultations;
    this.figures = figures;
  }

  @GetMapping("/desk/guides/{number}")
  String text(@PathVariable CaseNumber number, @RequestParam(required = false) String version, Model model) {
    Guide guide = desk.open(number, "text", model);
    show(guide, GuideDesk.version(guide, version), model);
    consultations.latest(number).ifPresent(round -> model.addAttribute("commented", figures.of(round.id()).byClause()));
    return "guides/text";
  }

  @GetMapping("/desk/guides/{number}/print")
  String print(@PathVariable CaseNumber number, @RequestParam(required = false) String version, Model model) {
    Guide guide = desk.open(number, "text", model);
    show(guide, GuideDesk.version(guide, version), model);
    return "guides/print";
  }

  @GetMapping("/desk/guides/{number}/versions")
  String versions(@PathVariable CaseNumber number, Model model) {
    Guide guide = desk.open(number, "versions", model);
    model.addAttribute("tampered", guide.versions().stream().filter(v -> !guides.isIntact(v)).map(GuideVersion::id).toList());
    return "guides/versions";
  }

  @PostMapping("/desk/guides/{number}/freeze")
  @PreAuthorize(GuideDesk.MAY_EDIT)
  String freeze(@PathVariable CaseNumber number, Model model) {
    return desk.attempt(model, () -> {
      freeze.of(number);
      return "redirect:/desk/guides/" + number + "/versions";
    }, () -> versions(number, model));
  }

  @PostMapping("/desk/guides/{number}/drafts")
  @PreAuthorize(GuideDesk.MAY_EDIT)
  String openDraft(@PathVariable CaseNumber number, Model model) {
    return desk.attempt(model, () -> {
      openDraft.of(number, guides.get(number).resumes());
      return "redirect:/desk/guides/" + number;
    }, () -> versions(number, model));
  }

  @GetMapping("/desk/guides/{number}/compare")
  String compare(@PathVariable CaseNumber number, @RequestParam(required = false) String from, @RequestParam(required = false) String to, Model model) {
    Guide guide = desk.open(number, "compare", model);
    if (guide.versions().size() > 1) {
      GuideVersion newer = GuideDesk.version(guide, to);
      GuideVersion older = from == null ? before(guide, newer) : GuideDesk.version(guide, from);
      model.addAttribute("comparison", compare.of(older, newer));
      model.addAttribute("changes", Comparison.Change.values());
    }
    return "guides/compare";
  }

  private static GuideVersion before(Guide guide, GuideVersion version) {
    int at = guide.versions().indexOf(version);
    return guide.versions().get(Math.max(0, at - 1));
  }

  private void show(Guide guide, GuideVersion version, Model model) {
    GuideText text = guides.text(version.id());
    model.addAttribute("version", version);
    model.addAttribute("text", text);
  }
}
