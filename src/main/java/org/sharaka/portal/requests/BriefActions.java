package org.sharaka.portal.requests;

import java.util.Locale;
import org.sharaka.dialogues.Brief;
import org.sharaka.dialogues.BriefPart;
import org.sharaka.dialogues.DeclareConflict;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.IssueBrief;
import org.sharaka.dialogues.RequestDoor.Party;
import org.sharaka.dialogues.WriteBrief;
import org.sharaka.kernel.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where each side writes its part of the issue brief and declares its interests. Several may write; nobody overwrites another. */
@Controller
@RequestMapping("/requests/{number}")
class BriefActions {

  private final Knocking knocking;
  private final TrackingView view;
  private final WriteBrief write;
  private final IssueBrief issue;
  private final DeclareConflict declare;

  BriefActions(Knocking knocking, TrackingView view, WriteBrief write, IssueBrief issue, DeclareConflict declare) {
    this.knocking = knocking;
    this.view = view;
    this.write = write;
    this.issue = issue;
    this.declare = declare;
  }

  /** @param revision the one the writer began with; {@code issue} is there when the part is handed in */
  @PostMapping("/brief")
  ModelAndView brief(@PathVariable String number, @ModelAttribute Brief.Text text, @RequestParam int revision, @RequestParam(required = false) String issue,
      Model model, RedirectAttributes after, Locale locale) {
    DialogueRequest request = knocking.openAs(number, Party.APPLICANT, Party.COUNTERPART);
    BriefPart part = knocking.pass(request, number).isApplicant() ? BriefPart.APPLICANT : BriefPart.COUNTERPART;
    Long organisation = knocking.pass(request, number).organisation();
    try {
      write.save(request.number(), part, organisation, text, revision);
      if (issue != null) {
        this.issue.of(request.number(), part, organisation);
      }
      after.addFlashAttribute("done", true);
      return new ModelAndView("redirect:/requests/{number}#brief");
    } catch (Refused refused) {
      model.addAttribute("refusals", refused.refusals());
      model.addAttribute("mine", text);
      return new ModelAndView(view.of(knocking.open(number), number, model, locale), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @PostMapping("/interests")
  ModelAndView interests(@PathVariable String number, @RequestParam(defaultValue = "") String statement, Model model, RedirectAttributes after, Locale locale) {
    DialogueRequest request = knocking.openAs(number, Party.values());
    try {
      declare.of(request.number(), knocking.pass(request, number).organisation(), statement);
      after.addFlashAttribute("done", true);
      return new ModelAndView("redirect:/requests/{number}");
    } catch (Refused refused) {
      model.addAttribute("refusals", refused.refusals());
      return new ModelAndView(view.of(knocking.open(number), number, model, locale), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }
}
