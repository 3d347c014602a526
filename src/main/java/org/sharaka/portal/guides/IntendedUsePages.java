package org.sharaka.portal.guides;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sharaka.cases.CaseType;
import org.sharaka.guidelines.DeclareUse;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.IntendedUse;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.portal.guard.FormGate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form in which an institution says how it means to use a published text. The answer is the same for everyone; what
 * was declared counts once the mail that follows it was confirmed.
 */
@Controller
@RequestMapping("/intended-use/{number}")
class IntendedUsePages {

  private final Guides guides;
  private final DeclareUse declare;
  private final FormGate gate;

  /** What was typed. {@code submission} names the form that was opened, {@code website} is the field that nobody sees. */
  record Typed(String submission, String institution, String contact, String email, IntendedUse.Extent extent, String scope, String support,
      Boolean publishName, Language language, String website) {

    static Typed nothing(Language language) {
      return new Typed(UUID.randomUUID().toString(), "", "", "", null, "", "", false, language, "");
    }

    boolean isByProgram() {
      return website != null && !website.isEmpty();
    }

    DeclareUse.Declaration about(Guide guide, Language reading) {
      return new DeclareUse.Declaration(guide.number(), submission, institution, contact, email, extent, scope, support, Boolean.TRUE.equals(publishName),
          language == null ? reading : language);
    }

    /** A form whose mark was lost is sent again with a new one. */
    Typed marked() {
      return submission == null || submission.isBlank()
          ? new Typed(UUID.randomUUID().toString(), institution, contact, email, extent, scope, support, publishName, language, website) : this;
    }
  }

  IntendedUsePages(Guides guides, DeclareUse declare, FormGate gate) {
    this.guides = guides;
    this.declare = declare;
    this.gate = gate;
  }

  @GetMapping
  String show(@PathVariable String number, @RequestParam(required = false) String received, Model model, Locale locale) {
    model.addAttribute("received", received != null);
    return page(inForce(number), Typed.nothing(Language.of(locale)), List.of(), model);
  }

  @PostMapping
  ModelAndView declare(@PathVariable String number, @ModelAttribute Typed typed, HttpServletRequest request, Model model, Locale locale) {
    Guide guide = inForce(number);
    if (typed.isByProgram()) {
      return new ModelAndView("redirect:/intended-use/{number}?received");
    }
    if (!gate.admits(request.getRemoteAddr())) {
      return new ModelAndView(page(guide, typed, List.of(Refusal.of("use.tooFast")), model), HttpStatus.TOO_MANY_REQUESTS);
    }
    try {
      declare.with(typed.about(guide, Language.of(locale)));
      return new ModelAndView("redirect:/intended-use/{number}?received");
    } catch (Refused refused) {
      return new ModelAndView(page(guide, typed, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private Guide inForce(String number) {
    if (!CaseNumber.looksLike(number) || !number.startsWith(CaseType.GUIDE.prefix())) {
      throw new NotFound(number);
    }
    Guide guide = guides.get(new CaseNumber(number));
    if (guide.published().isEmpty() || guide.isWithdrawn() || guide.isStanding()) {
      throw new NotFound(number);
    }
    return guide;
  }

  private static String page(Guide guide, Typed typed, List<Refusal> refusals, Model model) {
    model.addAttribute("guide", guide);
    model.addAttribute("typed", typed.marked());
    model.addAttribute("refusals", refusals);
    model.addAttribute("extents", IntendedUse.Extent.values());
    return "portal/guide/intended-use";
  }
}
