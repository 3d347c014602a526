package org.sharaka.desk.requests;

import org.sharaka.dialogues.intake.DraftState;
import org.sharaka.dialogues.intake.Drafts;
import org.sharaka.dialogues.intake.Quarantine;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Forms that looked like the work of a program. The secretariat lets them go on, or drops them. */
@Controller
@PreAuthorize("hasAnyRole('secretariat', 'manager')")
@RequestMapping("/desk/request-quarantine")
class QuarantinePage {

  private final Drafts drafts;
  private final Quarantine quarantine;

  QuarantinePage(Drafts drafts, Quarantine quarantine) {
    this.drafts = drafts;
    this.quarantine = quarantine;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("held", drafts.in(DraftState.QUARANTINED));
    return "desk/request/quarantine";
  }

  @PostMapping("/{id:\\d{1,18}}/accept")
  String accept(@PathVariable long id) {
    quarantine.accept(id);
    return "redirect:/desk/request-quarantine";
  }

  @PostMapping("/{id:\\d{1,18}}/discard")
  String discard(@PathVariable long id) {
    quarantine.discard(id);
    return "redirect:/desk/request-quarantine";
  }
}
