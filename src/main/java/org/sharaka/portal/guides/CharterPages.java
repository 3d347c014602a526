package org.sharaka.portal.guides;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.sharaka.dialogues.Charter;
import org.sharaka.documents.Documents;
import org.sharaka.guidelines.AskToComment;
import org.sharaka.guidelines.CompareVersions;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.portal.guard.FormGate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The charter of partnership: the version in force, every other one that decisions cite, and the revision that is open for comment. */
@Controller
@RequestMapping("/charter")
class CharterPages {

  private final Charter charter;
  private final Guides guides;
  private final CharterDiscussion discussions;
  private final CompareVersions compare;
  private final AskToComment ask;
  private final Documents documents;
  private final FormGate gate;

  /** What was typed to get a link. {@code website} is the field that nobody sees. */
  record Typed(String name, String organisation, Sector sector, String email, String website) {

    static final Typed NOTHING = new Typed("", "", null, "", "");

    boolean isByProgram() {
      return website != null && !website.isEmpty();
    }
  }

  CharterPages(Charter charter, Guides guides, CharterDiscussion discussions, CompareVersions compare, AskToComment ask, Documents documents, FormGate gate) {
    this.charter = charter;
    this.guides = guides;
    this.discussions = discussions;
    this.compare = compare;
    this.ask = ask;
    this.documents = documents;
    this.gate = gate;
  }

  @GetMapping
  String text(@RequestParam(required = false) String version, Model model) {
    String inForce = charter.version();
    Charter.Version shown = charter.find(version == null ? inForce : version).orElseThrow(() -> new NotFound("charter " + version));
    List<Charter.Version> versions = charter.versions();
    boolean coming = versions.indexOf(shown) < versions.indexOf(charter.find(inForce).orElseThrow());
    model.addAttribute("shown", shown);
    model.addAttribute("state", shown.label().equals(inForce) ? "inForce" : coming ? "coming" : "past");
    model.addAttribute("clauses", charter.clauses(shown.label()));
    model.addAttribute("versions", versions);
    model.addAttribute("discussion", discussions.current().orElse(null));
    return "portal/charter/text";
  }

  @GetMapping("/next")
  String next(@RequestParam(required = false) String sent, Model model) {
    model.addAttribute("sent", sent != null);
    return page(Typed.NOTHING, List.of(), model);
  }

  @GetMapping("/changes")
  String changes(Model model) {
    CharterDiscussion.Discussion discussion = discussion();
    Guide guide = guides.get(discussion.round().guide());
    model.addAttribute("edition", discussion.edition());
    model.addAttribute("comparison", compare.of(guide.find(charter.version()).orElseThrow(), discussion.version()));
    return "portal/charter/changes";
  }

  @PostMapping("/comment")
  ModelAndView comment(@ModelAttribute Typed typed, HttpServletRequest request, Model model, Locale locale) {
    CharterDiscussion.Discussion discussion = discussion();
    if (typed.isByProgram()) {
      return new ModelAndView("redirect:/charter/next?sent");
    }
    if (!gate.admits(request.getRemoteAddr())) {
      return new ModelAndView(page(typed, List.of(Refusal.of("use.tooFast")), model), HttpStatus.TOO_MANY_REQUESTS);
    }
    try {
      ask.in(discussion.round().id(), new AskToComment.Asking(typed.name(), typed.organisation(), typed.sector(), typed.email(), Language.of(locale)));
      return new ModelAndView("redirect:/charter/next?sent");
    } catch (Refused refused) {
      return new ModelAndView(page(typed, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String page(Typed typed, List<Refusal> refusals, Model model) {
    CharterDiscussion.Discussion discussion = discussion();
    model.addAttribute("discussion", discussion);
    model.addAttribute("text", guides.text(discussion.version().id()));
    model.addAttribute("answers", documents.publishedIn(discussion.round().guide()));
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    model.addAttribute("sectors", Sector.values());
    model.addAttribute("sent", Boolean.TRUE.equals(model.getAttribute("sent")));
    return "portal/charter/next";
  }

  private CharterDiscussion.Discussion discussion() {
    return discussions.current().orElseThrow(() -> new NotFound("revision of the charter"));
  }
}
