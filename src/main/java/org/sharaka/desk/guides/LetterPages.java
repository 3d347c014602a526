package org.sharaka.desk.guides;

import java.io.Serializable;
import java.time.LocalDate;
import org.sharaka.guidelines.CommentKind;
import org.sharaka.guidelines.ConsultationRound;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.EnterComment;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Naming;
import org.sharaka.guidelines.Said;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Sector;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering comments that came by letter, one after the other for the same sender. */
@Controller
@PreAuthorize(GuideDesk.MAY_ENTER_LETTERS)
class LetterPages {

  private final GuideDesk desk;
  private final Guides guides;
  private final Consultations consultations;
  private final EnterComment enter;

  /** What is typed into the form; the sender's part is kept for their next comment. */
  record LetterForm(String email, String name, String organisation, Sector sector, Language language,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate receivedOn, Naming naming, Long clause, CommentKind kind, String body, String proposal)
      implements Serializable {

    EnterComment.Letter letter(long round) {
      return new EnterComment.Letter(round, email, name, organisation, sector, language == null ? Language.AR : language, receivedOn, naming,
          new Said(clause, clause == null && kind == null ? CommentKind.GENERAL : kind, body, proposal));
    }

    LetterForm sameSender() {
      return new LetterForm(email, name, organisation, sector, language, receivedOn, naming, null, null, null, null);
    }
  }

  LetterPages(GuideDesk desk, Guides guides, Consultations consultations, EnterComment enter) {
    this.desk = desk;
    this.guides = guides;
    this.consultations = consultations;
    this.enter = enter;
  }

  @GetMapping("/desk/guides/{number}/letters")
  String form(@PathVariable CaseNumber number, Model model) {
    LetterForm kept = (LetterForm) model.getAttribute("kept");
    return show(number, kept == null ? new LetterForm(null, null, null, null, null, null, null, null, null, null, null) : kept, model);
  }

  @PostMapping("/desk/guides/{number}/letters")
  String save(@PathVariable CaseNumber number, @ModelAttribute("form") LetterForm form, Model model, RedirectAttributes flash) {
    return desk.attempt(model, () -> {
      enter.with(form.letter(round(number).id()));
      flash.addFlashAttribute("kept", form.sameSender());
      return "redirect:/desk/guides/" + number + "/letters";
    }, () -> show(number, form, model));
  }

  private String show(CaseNumber number, LetterForm form, Model model) {
    desk.open(number, "comments", model);
    ConsultationRound round = round(number);
    model.addAttribute("form", form);
    model.addAttribute("round", round);
    model.addAttribute("text", guides.text(round.version()));
    model.addAttribute("sectors", Sector.values());
    model.addAttribute("namings", Naming.values());
    model.addAttribute("kinds", CommentKind.values());
    model.addAttribute("languages", Language.values());
    return "guides/letter";
  }

  private ConsultationRound round(CaseNumber number) {
    return consultations.latest(number).orElseThrow(() -> new NotFound("consultation of " + number));
  }
}
