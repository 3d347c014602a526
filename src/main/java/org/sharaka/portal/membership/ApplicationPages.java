package org.sharaka.portal.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.memberships.Attachment;
import org.sharaka.memberships.AttachmentKind;
import org.sharaka.memberships.Issue;
import org.sharaka.memberships.MembershipKind;
import org.sharaka.memberships.SubmitApplication;
import org.sharaka.portal.guard.FormGate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form with which an organisation applies for membership. It says the same to everyone; the way on comes by mail to the
 * address given. A field that people do not see catches programs that fill in everything.
 */
@Controller
@RequestMapping("/membership")
class ApplicationPages {

  private final SubmitApplication submit;
  private final FormGate gate;

  ApplicationPages(SubmitApplication submit, FormGate gate) {
    this.submit = submit;
    this.gate = gate;
  }

  @GetMapping("/new")
  String form(Model model) {
    return form(TypedApplication.blank(UUID.randomUUID().toString()), List.of(), model);
  }

  @PostMapping("/new")
  ModelAndView send(@ModelAttribute TypedApplication typed, @RequestParam(required = false) MultipartFile statute, @RequestParam(required = false) MultipartFile board,
      HttpServletRequest request, Model model, Locale locale) {
    if (typed.isByProgram()) {
      return new ModelAndView("redirect:/membership/sent");
    }
    if (!gate.admits(request.getRemoteAddr())) {
      return new ModelAndView(form(typed, List.of(Refusal.of("training.tooMany")), model), HttpStatus.TOO_MANY_REQUESTS);
    }
    try {
      submit.handle(new SubmitApplication.Submission(typed.submissionId(), typed.said(Language.of(locale)), papers(statute, board), typed.acceptsCharter(), typed.agrees()));
      return new ModelAndView("redirect:/membership/sent");
    } catch (Refused refused) {
      return new ModelAndView(form(typed, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/sent")
  String sent() {
    return "portal/membership/sent";
  }

  private static String form(TypedApplication typed, List<Refusal> refusals, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    model.addAttribute("issues", Issue.values());
    model.addAttribute("kinds", MembershipKind.values());
    return "portal/membership/new";
  }

  static List<Attachment> papers(MultipartFile statute, MultipartFile board) {
    List<Attachment> papers = new ArrayList<>();
    add(papers, AttachmentKind.STATUTE, statute);
    add(papers, AttachmentKind.BOARD, board);
    return papers;
  }

  private static void add(List<Attachment> papers, AttachmentKind kind, MultipartFile file) {
    if (file != null && file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty()) {
      papers.add(new Attachment(kind, file.getOriginalFilename(), file.getSize(), file));
    }
  }
}
