package org.sharaka.portal.my;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.SignedIn;
import org.sharaka.portal.PartnerCases;
import org.sharaka.portal.PartnerSteps;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.stakeholders.mandates.TakeLeave;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of whoever acts for an organisation: what waits for it, where its cases stand, and who acts for it. */
@Controller
@RequestMapping("/my")
class MyHome {

  private final ActingPartner partner;
  private final Mandates mandates;
  private final Register register;
  private final TakeLeave leave;
  private final List<PartnerSteps> steps;
  private final List<PartnerCases> cases;
  private final SignedIn signedIn;
  private final WorkingCalendar calendar;

  /** Someone who acts for the organisation. */
  record Holder(Mandate mandate, String name, boolean isMe, boolean away) {}

  MyHome(ActingPartner partner, Mandates mandates, Register register, TakeLeave leave, List<PartnerSteps> steps, List<PartnerCases> cases, SignedIn signedIn,
      WorkingCalendar calendar) {
    this.partner = partner;
    this.mandates = mandates;
    this.register = register;
    this.leave = leave;
    this.steps = steps;
    this.cases = cases;
    this.signedIn = signedIn;
    this.calendar = calendar;
  }

  @GetMapping
  String home(HttpSession session, Model model, Locale locale) {
    ActingPartner.Acting acting = partner.now(session);
    model.addAttribute("acting", acting);
    if (acting.hasMandate()) {
      List<Long> organisation = List.of(acting.chosen().id());
      model.addAttribute("steps", steps.stream().flatMap(area -> area.of(organisation, locale).stream())
          .sorted(Comparator.comparing(PartnerSteps.Step::due, Comparator.nullsLast(Comparator.naturalOrder()))).toList());
      model.addAttribute("cases", cases.stream().flatMap(area -> area.of(organisation, locale).stream()).toList());
      model.addAttribute("holders", mandates.holders(acting.chosen().id()).stream().map(mandate -> holder(mandate, acting.account().id())).toList());
    }
    return "portal/my/home";
  }

  @PostMapping("/organisation")
  String choose(@RequestParam long organisation, HttpSession session) {
    partner.choose(organisation, session);
    return "redirect:/my";
  }

  @PostMapping("/mandates/{id:\\d+}/leave")
  ModelAndView leave(@PathVariable long id, @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
      HttpSession session, Model model, Locale locale) {
    try {
      leave.handle(id, signedIn.name(), until);
      return new ModelAndView("redirect:/my");
    } catch (Refused refused) {
      model.addAttribute("refusals", refused.refusals());
      return new ModelAndView(home(session, model, locale), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private Holder holder(Mandate mandate, String account) {
    return new Holder(mandate, register.person(mandate.personId()).orElseThrow().name(), mandate.account().equals(account), mandate.isAwayOn(calendar.today()));
  }
}
