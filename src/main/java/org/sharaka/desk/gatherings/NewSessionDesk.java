package org.sharaka.desk.gatherings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sharaka.gatherings.ConveneSession;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Convenes a dialogue session that belongs to no project. */
@Controller
@RequestMapping("/desk/sessions/new")
@PreAuthorize(NewSessionDesk.CONVENES)
class NewSessionDesk {

  static final String CONVENES = "hasAnyRole('project-manager', 'phase-coordinator', 'secretariat', 'manager')";

  private final ConveneSession convene;

  record NewSession(String titleAr, String titleEn, String purpose, Set<Sector> sectors) {

    NewSession {
      sectors = sectors == null ? Set.of() : sectors;
    }
  }

  NewSessionDesk(ConveneSession convene) {
    this.convene = convene;
  }

  @GetMapping
  String form(Model model) {
    return form(new NewSession("", "", "", Set.of()), List.of(), model);
  }

  @PostMapping
  String convene(@ModelAttribute NewSession typed, Model model) {
    try {
      check(typed);
      CaseNumber number = convene.convene(new LocalizedText(typed.titleAr().strip(), typed.titleEn()), LocalizedText.same(typed.purpose().strip()), typed.sectors());
      return "redirect:/desk/sessions/" + number;
    } catch (Refused refused) {
      return form(typed, refused.refusals(), model);
    }
  }

  private static void check(NewSession typed) {
    List<Refusal> missing = new ArrayList<>();
    if (typed.titleAr() == null || typed.titleAr().isBlank()) {
      missing.add(Refusal.at("titleAr", "session.titleMissing"));
    }
    if (typed.purpose() == null || typed.purpose().isBlank()) {
      missing.add(Refusal.at("purpose", "session.purposeMissing"));
    }
    if (!missing.isEmpty()) {
      throw new Refused(missing);
    }
  }

  private static String form(NewSession typed, List<Refusal> refusals, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    model.addAttribute("sectors", Sector.values());
    return "desk/gathering/new-session";
  }
}
