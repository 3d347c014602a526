package org.sharaka.portal.gatherings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.TakeSeat;
import org.sharaka.gatherings.TrainingSeats;
import org.sharaka.gatherings.Trainings;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
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
 * The public page of a training, on which anyone registers. What it answers is the same for everyone; who has a seat is
 * said by mail. A field that people do not see catches programs that fill in everything.
 */
@Controller
@RequestMapping("/training/{number}")
class TrainingPages {

  private final Gatherings gatherings;
  private final Trainings trainings;
  private final TrainingSeats seats;
  private final TakeSeat take;
  private final FormGate gate;
  private final WorkingCalendar calendar;
  private final Clock clock;

  /** What was typed. {@code website} is the field that nobody sees. */
  record Typed(String name, String email, String institution, Language language, Boolean consent, String website) {

    boolean agrees() {
      return Boolean.TRUE.equals(consent);
    }

    boolean isByProgram() {
      return website != null && !website.isEmpty();
    }
  }

  TrainingPages(Gatherings gatherings, Trainings trainings, TrainingSeats seats, TakeSeat take, FormGate gate, WorkingCalendar calendar, Clock clock) {
    this.gatherings = gatherings;
    this.trainings = trainings;
    this.seats = seats;
    this.take = take;
    this.gate = gate;
    this.calendar = calendar;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable String number, @RequestParam(required = false) String registered, Model model, Locale locale) {
    model.addAttribute("registered", registered != null);
    return page(training(number), new Typed("", "", "", Language.of(locale), false, ""), List.of(), model);
  }

  @PostMapping
  ModelAndView register(@PathVariable String number, @ModelAttribute Typed typed, HttpServletRequest request, Model model, Locale locale) {
    Gathering training = training(number);
    if (typed.isByProgram()) {
      return new ModelAndView("redirect:/training/{number}?registered");
    }
    if (!gate.admits(request.getRemoteAddr())) {
      return refused(training, typed, List.of(Refusal.of("training.tooMany")), HttpStatus.TOO_MANY_REQUESTS, model);
    }
    try {
      Language language = typed.language() == null ? Language.of(locale) : typed.language();
      take.take(new TakeSeat.Registration(training.number(), typed.name(), typed.email(), typed.institution(), language, typed.agrees()));
      return new ModelAndView("redirect:/training/{number}?registered");
    } catch (Refused refused) {
      return refused(training, typed, refused.refusals(), HttpStatus.UNPROCESSABLE_ENTITY, model);
    }
  }

  /** What is only being prepared is not for the public yet. */
  private Gathering training(String number) {
    if (!CaseNumber.looksLike(number) || !number.startsWith(GatheringKind.TRAINING.caseType().prefix())) {
      throw new NotFound(number);
    }
    return gatherings.find(new CaseNumber(number)).filter(training -> training.status() != GatheringStatus.PLANNED && training.arrangement() != null)
        .orElseThrow(() -> new NotFound(number));
  }

  private ModelAndView refused(Gathering training, Typed typed, List<Refusal> refusals, HttpStatus status, Model model) {
    return new ModelAndView(page(training, typed, refusals, model), status);
  }

  private String page(Gathering training, Typed typed, List<Refusal> refusals, Model model) {
    model.addAttribute("gathering", training);
    model.addAttribute("training", trainings.terms(training.number()));
    model.addAttribute("seats", seats.of(training.number()));
    model.addAttribute("open", training.takesAnswers(clock.instant(), calendar.zone()));
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "portal/gathering/training";
  }
}
