package org.sharaka.portal.adherence;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sharaka.dialogues.Charter;
import org.sharaka.guidelines.adherence.Adherence;
import org.sharaka.guidelines.adherence.Adherences;
import org.sharaka.guidelines.adherence.ClauseLevel;
import org.sharaka.guidelines.adherence.DeclareAdherence;
import org.sharaka.guidelines.adherence.Extent;
import org.sharaka.guidelines.adherence.Intent;
import org.sharaka.guidelines.adherence.ReportAdherence;
import org.sharaka.guidelines.adherence.WithdrawAdherence;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.portal.my.ActingPartner;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An organisation's own adherence to the charter: declare it, report each year, leave at any time. */
@Controller
@RequestMapping("/my/adherence")
class MyAdherencePages {

  private static final String LEVEL = "level-";

  private final Adherences adherences;
  private final DeclareAdherence declare;
  private final ReportAdherence report;
  private final WithdrawAdherence withdraw;
  private final Charter charter;
  private final ActingPartner partner;

  MyAdherencePages(Adherences adherences, DeclareAdherence declare, ReportAdherence report, WithdrawAdherence withdraw, Charter charter, ActingPartner partner) {
    this.adherences = adherences;
    this.declare = declare;
    this.report = report;
    this.withdraw = withdraw;
    this.charter = charter;
    this.partner = partner;
  }

  @GetMapping
  String show(HttpSession session, Model model) {
    return page(Map.of("submission", UUID.randomUUID().toString()), List.of(), session, model);
  }

  @PostMapping
  ModelAndView declare(@RequestParam Map<String, String> typed, HttpSession session, Model model, Locale locale) {
    return done(typed, session, model, () -> declare.with(partner.organisation(session).id(), typed.get("submission"), intent(typed, Language.of(locale))));
  }

  @PostMapping("/report")
  ModelAndView report(@RequestParam Map<String, String> typed, HttpSession session, Model model) {
    return done(typed, session, model, () -> report.with(current(session).number(), typed.get("body")));
  }

  @PostMapping("/withdraw")
  ModelAndView withdraw(HttpSession session, Model model) {
    return done(Map.of(), session, model, () -> withdraw.of(current(session).number()));
  }

  private ModelAndView done(Map<String, String> typed, HttpSession session, Model model, Runnable work) {
    try {
      work.run();
      return new ModelAndView("redirect:/my/adherence");
    } catch (Refused refused) {
      return new ModelAndView(page(typed, refused.refusals(), session, model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private Intent intent(Map<String, String> typed, Language language) {
    Map<String, ClauseLevel> levels = new HashMap<>();
    charter.clauses().forEach(clause -> Arrays.stream(ClauseLevel.values()).filter(level -> level.name().equals(typed.get(LEVEL + clause.code())))
        .forEach(level -> levels.put(clause.code(), level)));
    Extent extent = Arrays.stream(Extent.values()).filter(one -> one.name().equals(typed.get("extent"))).findFirst().orElse(null);
    return new Intent(charter.version(), extent, typed.get("scope"), typed.get("representative"), typed.get("email"), language, levels);
  }

  private Adherence current(HttpSession session) {
    return own(session).stream().filter(one -> !one.status().isOver()).findFirst().orElseThrow(() -> new NotFound("adherence"));
  }

  private List<Adherence> own(HttpSession session) {
    return adherences.of(List.of(partner.organisation(session).id()));
  }

  private String page(Map<String, String> typed, List<Refusal> refusals, HttpSession session, Model model) {
    List<Adherence> own = own(session);
    Adherence current = own.stream().filter(one -> !one.status().isOver()).findFirst().orElse(null);
    model.addAttribute("current", current);
    model.addAttribute("past", own.stream().filter(one -> one.status().isOver()).toList());
    model.addAttribute("reports", current == null ? List.of() : adherences.reports(current.number()));
    model.addAttribute("version", charter.version());
    model.addAttribute("clauses", charter.clauses());
    model.addAttribute("levels", ClauseLevel.values());
    model.addAttribute("extents", Extent.values());
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "portal/adherence/my";
  }
}
