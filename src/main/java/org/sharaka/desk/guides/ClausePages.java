package org.sharaka.desk.guides;

import org.sharaka.guidelines.CiteEvidence;
import org.sharaka.guidelines.DropEvidence;
import org.sharaka.guidelines.Evidence;
import org.sharaka.guidelines.EvidenceKind;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.MovePart;
import org.sharaka.guidelines.RemovePart;
import org.sharaka.guidelines.ReviseChapter;
import org.sharaka.guidelines.ReviseClause;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing in the open draft: chapters, clauses, their order and what they rest on. */
@Controller
@PreAuthorize(GuideDesk.MAY_EDIT)
class ClausePages {

  private final GuideDesk desk;
  private final Guides guides;
  private final ReviseChapter reviseChapter;
  private final ReviseClause reviseClause;
  private final MovePart move;
  private final RemovePart remove;
  private final CiteEvidence cite;
  private final DropEvidence drop;

  /** What is typed into the form of a chapter. */
  record ChapterForm(String titleAr, String titleEn, Integer seen) {

    ChapterForm {
      seen = seen == null ? 0 : seen;
    }

    static ChapterForm of(GuideText.Chapter chapter) {
      return new ChapterForm(chapter.title().ar(), chapter.title().en(), chapter.revision());
    }
  }

  /** What is typed into the form of a clause. */
  record ClauseForm(Long chapter, String titleAr, String titleEn, String statementAr, String statementEn, String guidanceAr, String guidanceEn,
      Boolean core, Integer seen) {

    ClauseForm {
      core = core != null && core;
      seen = seen == null ? 0 : seen;
    }

    static ClauseForm of(GuideText.Clause clause) {
      return new ClauseForm(clause.chapter(), clause.title().ar(), clause.title().en(), clause.statement().ar(), clause.statement().en(),
          clause.guidance().ar(), clause.guidance().en(), clause.core(), clause.revision());
    }

    ReviseClause.Revision revision(CaseNumber guide, Long clause) {
      return new ReviseClause.Revision(guide, clause, chapter, new Wording(titleAr, titleEn), new Wording(statementAr, statementEn),
          new Wording(guidanceAr, guidanceEn), core, seen);
    }
  }

  /** What is typed into the form below a clause that adds evidence. */
  record EvidenceForm(EvidenceKind kind, String label, String link) {}

  ClausePages(GuideDesk desk, Guides guides, ReviseChapter reviseChapter, ReviseClause reviseClause, MovePart move, RemovePart remove,
      CiteEvidence cite, DropEvidence drop) {
    this.desk = desk;
    this.guides = guides;
    this.reviseChapter = reviseChapter;
    this.reviseClause = reviseClause;
    this.move = move;
    this.remove = remove;
    this.cite = cite;
    this.drop = drop;
  }

  @GetMapping("/desk/guides/{number}/chapters/new")
  String newChapter(@PathVariable CaseNumber number, Model model) {
    return chapterForm(number, null, new ChapterForm(null, null, 0), model);
  }

  @GetMapping("/desk/guides/{number}/chapters/{id}")
  String chapter(@PathVariable CaseNumber number, @PathVariable long id, Model model) {
    return chapterForm(number, id, ChapterForm.of(draft(number).chapter(id).orElseThrow(() -> new NotFound(id))), model);
  }

  @PostMapping({"/desk/guides/{number}/chapters/new", "/desk/guides/{number}/chapters/{id}"})
  String saveChapter(@PathVariable CaseNumber number, @PathVariable(required = false) Long id, @ModelAttribute("form") ChapterForm form, Model model) {
    return desk.attempt(model, () -> toPart(number, reviseChapter.with(number, id, new Wording(form.titleAr(), form.titleEn()), form.seen())),
        () -> chapterForm(number, id, form, model));
  }

  @GetMapping("/desk/guides/{number}/clauses/new")
  String newClause(@PathVariable CaseNumber number, @RequestParam(required = false) Long chapter, Model model) {
    return clauseForm(number, null, new ClauseForm(chapter, null, null, null, null, null, null, false, 0), null, model);
  }

  @GetMapping("/desk/guides/{number}/clauses/{id}")
  String clause(@PathVariable CaseNumber number, @PathVariable long id, Model model) {
    return clauseForm(number, id, ClauseForm.of(find(number, id)), null, model);
  }

  @PostMapping({"/desk/guides/{number}/clauses/new", "/desk/guides/{number}/clauses/{id}"})
  String saveClause(@PathVariable CaseNumber number, @PathVariable(required = false) Long id, @ModelAttribute("form") ClauseForm form, Model model) {
    return desk.attempt(model, () -> {
      long saved = reviseClause.with(form.revision(number, id));
      return id == null ? "redirect:/desk/guides/" + number + "/clauses/" + saved + "#evidence" : toPart(number, saved);
    }, () -> clauseForm(number, id, form, null, model));
  }

  @PostMapping("/desk/guides/{number}/clauses/{id}/evidence")
  String cite(@PathVariable CaseNumber number, @PathVariable long id, @ModelAttribute("evidenceForm") EvidenceForm typed, Model model) {
    return desk.attempt(model, () -> {
      cite.on(number, id, new Evidence(0, typed.kind(), typed.label(), typed.link()));
      return "redirect:/desk/guides/" + number + "/clauses/" + id + "#evidence";
    }, () -> clauseForm(number, id, ClauseForm.of(find(number, id)), typed, model));
  }

  @PostMapping("/desk/guides/{number}/clauses/{id}/evidence/{evidence}/remove")
  String dropEvidence(@PathVariable CaseNumber number, @PathVariable long id, @PathVariable long evidence) {
    drop.from(number, id, evidence);
    return "redirect:/desk/guides/" + number + "/clauses/" + id + "#evidence";
  }

  @PostMapping("/desk/guides/{number}/parts/{id}/move")
  String move(@PathVariable CaseNumber number, @PathVariable long id, @RequestParam boolean up, Model model) {
    return desk.attempt(model, () -> {
      move.of(number, id, up);
      return toPart(number, id);
    }, () -> {
      desk.open(number, "versions", model);
      return "guides/versions";
    });
  }

  @GetMapping("/desk/guides/{number}/parts/{id}/remove")
  String askToRemove(@PathVariable CaseNumber number, @PathVariable long id, Model model) {
    desk.open(number, "text", model);
    GuideText text = draft(number);
    model.addAttribute("id", id);
    model.addAttribute("clause", text.clause(id).orElse(null));
    model.addAttribute("chapter", text.chapter(id).orElse(null));
    if (text.clause(id).isEmpty() && text.chapter(id).isEmpty()) {
      throw new NotFound(id);
    }
    return "guides/remove";
  }

  @PostMapping("/desk/guides/{number}/parts/{id}/remove")
  String remove(@PathVariable CaseNumber number, @PathVariable long id, Model model) {
    return desk.attempt(model, () -> {
      remove.from(number, id);
      return "redirect:/desk/guides/" + number;
    }, () -> askToRemove(number, id, model));
  }

  private String chapterForm(CaseNumber number, Long id, ChapterForm form, Model model) {
    desk.open(number, "text", model);
    model.addAttribute("id", id);
    model.addAttribute("form", form);
    draft(number).chapter(id == null ? 0 : id).ifPresent(current -> model.addAttribute("current", ChapterForm.of(current)));
    return "guides/chapter";
  }

  private String clauseForm(CaseNumber number, Long id, ClauseForm form, EvidenceForm evidence, Model model) {
    desk.open(number, "text", model);
    GuideText text = draft(number);
    model.addAttribute("id", id);
    model.addAttribute("form", form);
    model.addAttribute("evidenceForm", evidence == null ? new EvidenceForm(null, null, null) : evidence);
    model.addAttribute("chapters", text.chapters());
    model.addAttribute("kinds", EvidenceKind.values());
    text.clause(id == null ? 0 : id).ifPresent(clause -> {
      model.addAttribute("clause", clause);
      model.addAttribute("current", ClauseForm.of(clause));
    });
    return "guides/clause";
  }

  private GuideText.Clause find(CaseNumber number, long id) {
    return draft(number).clause(id).orElseThrow(() -> new NotFound(id));
  }

  /** Once frozen, the last version can be looked at here but no longer saved. */
  private GuideText draft(CaseNumber number) {
    return guides.text(guides.get(number).latest().id());
  }

  private static String toPart(CaseNumber number, long part) {
    return "redirect:/desk/guides/" + number + "#part-" + part;
  }
}
