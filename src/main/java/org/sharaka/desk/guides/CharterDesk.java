package org.sharaka.desk.guides;

import java.util.List;
import org.sharaka.cases.CaseFiles;
import org.sharaka.dialogues.Charter;
import org.sharaka.guidelines.BeginRevision;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideStatus;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The charter of the platform on the desk: what is in force, how far its revision is, and where one begins. */
@Controller
@RequestMapping("/desk/charter")
class CharterDesk {

  private final Guides guides;
  private final Charter charter;
  private final CaseFiles files;
  private final BeginRevision begin;

  CharterDesk(Guides guides, Charter charter, CaseFiles files, BeginRevision begin) {
    this.guides = guides;
    this.charter = charter;
    this.files = files;
    this.begin = begin;
  }

  @GetMapping
  String show(Model model) {
    return page("", List.of(), model);
  }

  @PostMapping("/revisions")
  @PreAuthorize("hasAnyRole('manager', 'secretariat')")
  ModelAndView begin(@RequestParam(defaultValue = "") String reason, Model model) {
    try {
      begin.of(guide().number(), reason);
      return new ModelAndView("redirect:/desk/charter");
    } catch (Refused refused) {
      return new ModelAndView(page(reason, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String page(String reason, List<Refusal> refusals, Model model) {
    Guide guide = guide();
    String status = files.find(guide.number()).orElseThrow().status();
    model.addAttribute("guide", guide);
    model.addAttribute("status", status);
    model.addAttribute("running", !status.equals(GuideStatus.ADOPTED.name()));
    model.addAttribute("inForce", charter.version());
    model.addAttribute("versions", charter.versions());
    model.addAttribute("reason", reason);
    model.addAttribute("refusals", refusals);
    return "desk/charter/one";
  }

  private Guide guide() {
    return guides.standing().orElseThrow(() -> new NotFound("charter"));
  }
}
