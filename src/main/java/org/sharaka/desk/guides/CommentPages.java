package org.sharaka.desk.guides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.guidelines.Comment;
import org.sharaka.guidelines.CommentDecision;
import org.sharaka.guidelines.CommentFigures;
import org.sharaka.guidelines.CommentKind;
import org.sharaka.guidelines.Comments;
import org.sharaka.guidelines.ConsultationRound;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.Contributions;
import org.sharaka.guidelines.DisposeOfComment;
import org.sharaka.guidelines.Disposition;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Working through the comments of the latest round: the list with its filters, then one after the other. */
@Controller
class CommentPages {

  private static final int PAGE = 25;

  private final GuideDesk desk;
  private final Guides guides;
  private final Consultations consultations;
  private final Contributions contributions;
  private final Comments comments;
  private final CommentFigures figures;
  private final DisposeOfComment dispose;
  private final WorkingCalendar calendar;

  /** What is typed into the form below a comment. */
  record DispositionForm(CommentDecision decision, String reasonAr, String reasonEn, String changeAr, String changeEn, Integer seen) {

    static DispositionForm of(Comment comment) {
      Disposition given = comment.disposition();
      return given == null ? new DispositionForm(null, null, null, null, null, comment.revision())
          : new DispositionForm(given.decision(), given.reason().ar(), given.reason().en(), given.change().ar(), given.change().en(), comment.revision());
    }

    Disposition disposition() {
      return new Disposition(decision, new Wording(reasonAr, reasonEn), new Wording(changeAr, changeEn));
    }
  }

  CommentPages(GuideDesk desk, Guides guides, Consultations consultations, Contributions contributions, Comments comments, CommentFigures figures,
      DisposeOfComment dispose, WorkingCalendar calendar) {
    this.desk = desk;
    this.guides = guides;
    this.consultations = consultations;
    this.contributions = contributions;
    this.comments = comments;
    this.figures = figures;
    this.dispose = dispose;
    this.calendar = calendar;
  }

  @GetMapping("/desk/guides/{number}/comments")
  String list(@PathVariable CaseNumber number, @ModelAttribute("filter") CommentFilter filter, @RequestParam(defaultValue = "0") long after, Model model) {
    Guide guide = desk.open(number, "comments", model);
    model.addAttribute("mayEnter", desk.isIn("researcher", "project-manager", "phase-coordinator", "secretariat"));
    Optional<ConsultationRound> latest = consultations.latest(number);
    if (latest.isEmpty()) {
      return "guides/comments-none";
    }
    ConsultationRound round = latest.get();
    List<Comment> page = comments.list(round.id(), filter.filter(), after, PAGE + 1);
    model.addAttribute("round", round);
    model.addAttribute("open", round.isOpen(calendar.today()));
    model.addAttribute("version", guide.version(round.version()));
    GuideText text = guides.text(round.version());
    model.addAttribute("text", text);
    model.addAttribute("numbers", text.clauses().collect(Collectors.toMap(GuideText.Clause::id, GuideText.Clause::number)));
    model.addAttribute("turnout", contributions.turnout(round.id()));
    model.addAttribute("figures", figures.of(round.id()));
    model.addAttribute("found", comments.count(round.id(), filter.filter()));
    model.addAttribute("comments", page.subList(0, Math.min(PAGE, page.size())));
    model.addAttribute("more", page.size() > PAGE ? filter.after(page.get(PAGE - 1).id()) : null);
    model.addAttribute("next", comments.nextOpen(round.id(), filter.filter(), 0).orElse(null));
    choices(model);
    return "guides/comments";
  }

  @GetMapping("/desk/guides/{number}/comments/{id}")
  String comment(@PathVariable CaseNumber number, @PathVariable long id, @ModelAttribute("filter") CommentFilter filter, Model model) {
    return show(number, id, filter, DispositionForm.of(comments.get(id)), model);
  }

  @PostMapping("/desk/guides/{number}/comments/{id}")
  @PreAuthorize(GuideDesk.MAY_ANSWER)
  String answer(@PathVariable CaseNumber number, @PathVariable long id, @ModelAttribute("filter") CommentFilter filter,
      @ModelAttribute("form") DispositionForm form, Model model, RedirectAttributes flash) {
    Comment comment = find(number, id);
    return desk.attempt(model, () -> {
      dispose.with(id, form.seen() == null ? 0 : form.seen(), form.disposition());
      flash.addFlashAttribute("answered", id);
      return "redirect:/desk/guides/" + number + "/comments" + comments.nextOpen(comment.round(), filter.filter(), id)
          .map(next -> "/" + next.id()).orElse("") + filter.query();
    }, () -> show(number, id, filter, form, model));
  }

  private String show(CaseNumber number, long id, CommentFilter filter, DispositionForm form, Model model) {
    Comment comment = find(number, id);
    desk.open(number, "comments", model);
    ConsultationRound round = consultations.get(comment.round());
    model.addAttribute("comment", comment);
    model.addAttribute("form", form);
    model.addAttribute("filter", filter);
    model.addAttribute("round", round);
    model.addAttribute("version", guides.get(number).version(round.version()));
    model.addAttribute("clause", comment.clause() == null ? null : guides.text(round.version()).clause(comment.clause()).orElse(null));
    model.addAttribute("left", comments.count(round.id(), new Comments.Filter(true, filter.clause(), filter.sector(), filter.kind(), filter.words())));
    model.addAttribute("next", comments.nextOpen(round.id(), filter.filter(), id).filter(other -> other.id() != id).orElse(null));
    model.addAttribute("decisions", CommentDecision.values());
    return "guides/comment";
  }

  private Comment find(CaseNumber number, long id) {
    Comment comment = comments.get(id);
    if (!consultations.get(comment.round()).guide().equals(number)) {
      throw new NotFound("comment " + id + " of " + number);
    }
    return comment;
  }

  private static void choices(Model model) {
    model.addAttribute("sectors", Sector.values());
    model.addAttribute("kinds", CommentKind.values());
  }
}
