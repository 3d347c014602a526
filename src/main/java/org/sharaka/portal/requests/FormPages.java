package org.sharaka.portal.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.sharaka.dialogues.ReadRequest;
import org.sharaka.dialogues.intake.Attachments;
import org.sharaka.dialogues.intake.Draft;
import org.sharaka.dialogues.intake.Drafts;
import org.sharaka.dialogues.intake.FormFields;
import org.sharaka.dialogues.intake.SendDraft;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.portal.guard.FormGate;
import org.sharaka.portal.guard.LinkGuard;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asking for a dialogue in four steps, each saved when it is left, with a page to check the answers before they go. A
 * guest's form lives at a secret address; an account's is found again on its first page.
 */
@Controller
@RequestMapping("/requests/new")
class FormPages {

  private final Drafts drafts;
  private final Attachments attachments;
  private final SendDraft send;
  private final ReadRequest reader;
  private final FormView view;
  private final Asking asking;
  private final FormGate gate;
  private final LinkGuard guard;

  FormPages(Drafts drafts, Attachments attachments, SendDraft send, ReadRequest reader, FormView view, Asking asking, FormGate gate, LinkGuard guard) {
    this.drafts = drafts;
    this.attachments = attachments;
    this.send = send;
    this.reader = reader;
    this.view = view;
    this.asking = asking;
    this.gate = gate;
    this.guard = guard;
  }

  @GetMapping
  String begin(Model model) {
    model.addAttribute("drafts", asking.account() == null ? List.of() : drafts.ofAccount(asking.account()));
    return "portal/request/begin";
  }

  @PostMapping
  ModelAndView open(HttpServletRequest request, Model model, Locale locale) {
    if (!gate.admits(request.getRemoteAddr())) {
      model.addAttribute("refusals", List.of(Refusal.of("request.tooMany")));
      return new ModelAndView(begin(model), HttpStatus.TOO_MANY_REQUESTS);
    }
    return new ModelAndView("redirect:/requests/new/" + drafts.open(asking.account(), Language.of(locale)).token() + "/1");
  }

  @GetMapping("/{token}/{page:[1-4]}")
  String page(@PathVariable String token, @PathVariable int page, HttpServletRequest request, Model model, Locale locale) {
    Draft draft = draft(token, request);
    return draft.isOpen() ? view.page(draft, page, List.of(), model, locale) : "redirect:/requests/new/{token}/receipt";
  }

  @PostMapping("/{token}/{page:[1-4]}")
  ModelAndView save(@PathVariable String token, @PathVariable int page, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Model model,
      Locale locale) {
    Draft draft = draft(token, request);
    if (!draft.isOpen()) {
      return new ModelAndView("redirect:/requests/new/{token}/receipt");
    }
    try {
      whole(typed);
      Draft saved = drafts.save(draft, page, typed);
      List<Refusal> problems = typed.containsKey("later") ? List.of() : reader.problems(saved.form(), asking.sender(locale), FormFields.of(page));
      if (!problems.isEmpty()) {
        return new ModelAndView(view.page(saved, page, problems, model, locale), HttpStatus.UNPROCESSABLE_ENTITY);
      }
    } catch (Refused refused) {
      return new ModelAndView(view.page(typed.isEmpty() ? draft : draft.with(typed), page, refused.refusals(), model, locale), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return new ModelAndView(typed.containsKey("later") ? "redirect:/requests/new/{token}/saved"
        : page < FormFields.pages() ? "redirect:/requests/new/{token}/" + (page + 1) : "redirect:/requests/new/{token}/check");
  }

  /** Saves quietly while somebody types. */
  @PostMapping("/{token}/{page:[1-4]}/autosave")
  String autosave(@PathVariable String token, @PathVariable int page, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Model model) {
    Draft draft = draft(token, request);
    whole(typed);
    model.addAttribute("saved", draft.isOpen() ? drafts.save(draft, page, typed).savedAt() : draft.savedAt());
    return "portal/request/parts :: saved";
  }

  @GetMapping("/{token}/saved")
  String saved(@PathVariable String token, HttpServletRequest request, Model model) {
    model.addAttribute("draft", draft(token, request));
    return "portal/request/saved";
  }

  @GetMapping("/{token}/check")
  String check(@PathVariable String token, HttpServletRequest request, Model model, Locale locale) {
    Draft draft = draft(token, request);
    return draft.isOpen() ? view.check(draft, List.of(), model, locale) : "redirect:/requests/new/{token}/receipt";
  }

  @PostMapping("/{token}/attachments")
  ModelAndView attach(@PathVariable String token, @RequestParam(required = false) MultipartFile file, @RequestParam(required = false) boolean letter,
      HttpServletRequest request, Model model, Locale locale) throws IOException {
    Draft draft = draft(token, request);
    try {
      if (draft.isOpen()) {
        attachments.add(draft, file == null ? "" : file.getOriginalFilename(), letter, file == null ? new byte[0] : file.getBytes());
      }
      return new ModelAndView("redirect:/requests/new/{token}/check");
    } catch (Refused refused) {
      return new ModelAndView(view.check(draft, refused.refusals(), model, locale), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @PostMapping("/{token}/attachments/{id:\\d{1,18}}/remove")
  String detach(@PathVariable String token, @PathVariable long id, HttpServletRequest request) {
    Draft draft = draft(token, request);
    if (draft.isOpen()) {
      attachments.remove(draft, id);
    }
    return "redirect:/requests/new/{token}/check";
  }

  /** @param website stands where nobody sees it: only programs fill it in */
  @PostMapping("/{token}/check")
  ModelAndView send(@PathVariable String token, @RequestParam(required = false) String website, HttpServletRequest request, Model model, Locale locale) {
    Draft draft = draft(token, request);
    if (!gate.admits(request.getRemoteAddr())) {
      return new ModelAndView(view.check(draft, List.of(Refusal.of("request.tooMany")), model, locale), HttpStatus.TOO_MANY_REQUESTS);
    }
    try {
      send.of(draft, asking.sender(locale), website);
      return new ModelAndView("redirect:/requests/new/{token}/receipt");
    } catch (Refused refused) {
      return new ModelAndView(view.check(draft, refused.refusals(), model, locale), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/{token}/receipt")
  String receipt(@PathVariable String token, HttpServletRequest request, Model model, Locale locale) {
    Draft draft = draft(token, request);
    return draft.isOpen() ? "redirect:/requests/new/{token}/check" : view.receipt(draft, model, locale);
  }

  /** Of a form larger than the server takes nothing arrives; what was saved before must not be emptied by it. */
  private static void whole(MultiValueMap<String, String> typed) {
    if (typed.isEmpty()) {
      throw Refusal.of("request.tooMuch").thrown();
    }
  }

  private Draft draft(String token, HttpServletRequest request) {
    return guard.follow(request.getRemoteAddr(), () -> drafts.get(token, asking.account()));
  }
}
