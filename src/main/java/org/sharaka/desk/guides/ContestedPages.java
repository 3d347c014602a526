package org.sharaka.desk.guides;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.guidelines.ContestedClause;
import org.sharaka.guidelines.ContestedClause.Outcome;
import org.sharaka.guidelines.ContestedClauses;
import org.sharaka.guidelines.ConsultationRound;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.SettleClause;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The clauses on which opinions part, and settling them. */
@Controller
class ContestedPages {

  private final GuideDesk desk;
  private final Guides guides;
  private final Consultations consultations;
  private final ContestedClauses contested;
  private final SettleClause settle;

  /** What is typed into the form of one clause. */
  record SettlementForm(Outcome outcome, String reasonAr, String reasonEn, String minorityAr, String minorityEn) {

    static SettlementForm of(ContestedClause clause) {
      ContestedClause.Settlement s = clause.settlement();
      return s == null ? new SettlementForm(null, null, null, null, null)
          : new SettlementForm(s.outcome(), s.reason().ar(), s.reason().en(), s.minority().ar(), s.minority().en());
    }

    ContestedClause.Settlement settlement() {
      return new ContestedClause.Settlement(outcome, new Wording(reasonAr, reasonEn), new Wording(minorityAr, minorityEn), null, null);
    }
  }

  ContestedPages(GuideDesk desk, Guides guides, Consultations consultations, ContestedClauses contested, SettleClause settle) {
    this.desk = desk;
    this.guides = guides;
    this.consultations = consultations;
    this.contested = contested;
    this.settle = settle;
  }

  @GetMapping("/desk/guides/{number}/contested")
  String list(@PathVariable CaseNumber number, Model model) {
    desk.open(number, "contested", model);
    List<ConsultationRound> rounds = consultations.of(number);
    model.addAttribute("contested", rounds.isEmpty() ? List.of() : contested.of(rounds.get(0).id()));
    model.addAttribute("clauses", rounds.isEmpty() ? Map.of() : clauses(rounds.get(0).version()));
    model.addAttribute("maySettle", desk.isIn("coordination-committee", "project-manager"));
    return "guides/contested";
  }

  private Map<Long, GuideText.Clause> clauses(long version) {
    return guides.text(version).clauses().collect(Collectors.toMap(GuideText.Clause::id, c -> c));
  }

  @GetMapping("/desk/guides/{number}/contested/{clause}")
  @PreAuthorize(GuideDesk.MAY_SETTLE)
  String form(@PathVariable CaseNumber number, @PathVariable long clause, Model model) {
    return show(number, clause, SettlementForm.of(find(number, clause)), model);
  }

  @PostMapping("/desk/guides/{number}/contested/{clause}")
  @PreAuthorize(GuideDesk.MAY_SETTLE)
  String settle(@PathVariable CaseNumber number, @PathVariable long clause, @ModelAttribute("form") SettlementForm form, Model model) {
    ContestedClause one = find(number, clause);
    return desk.attempt(model, () -> {
      settle.with(one.round(), clause, form.settlement());
      return "redirect:/desk/guides/" + number + "/contested";
    }, () -> show(number, clause, form, model));
  }

  private String show(CaseNumber number, long id, SettlementForm form, Model model) {
    desk.open(number, "contested", model);
    ContestedClause one = find(number, id);
    model.addAttribute("one", one);
    model.addAttribute("form", form);
    model.addAttribute("clause", guides.text(consultations.get(one.round()).version()).clause(id).orElseThrow(() -> new NotFound(id)));
    model.addAttribute("outcomes", Outcome.values());
    return "guides/settle";
  }

  private ContestedClause find(CaseNumber number, long clause) {
    return consultations.latest(number).stream().flatMap(round -> contested.of(round.id()).stream()).filter(c -> c.clause() == clause).findFirst()
        .orElseThrow(() -> new NotFound("contested clause " + clause));
  }
}
