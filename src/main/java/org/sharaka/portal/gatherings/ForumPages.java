package org.sharaka.portal.gatherings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.sharaka.gatherings.EventTerms;
import org.sharaka.gatherings.Events;
import org.sharaka.gatherings.ForumPapers;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.HandInPaper;
import org.sharaka.gatherings.TakeSeat;
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
 * The public pages of forums: what is on when, which papers are presented, and the forms by which anyone registers or hands in
 * a paper. What they answer is the same for everyone; a field that people do not see catches programs.
 */
@Controller
@RequestMapping("/events")
class ForumPages {

  private static final int MOST = 50;

  private final Gatherings gatherings;
  private final Events events;
  private final ForumPapers papers;
  private final GuestList list;
  private final TakeSeat take;
  private final HandInPaper handIn;
  private final FormGate gate;
  private final WorkingCalendar calendar;
  private final Clock clock;

  /** What was typed into one of the two forms. {@code website} is the field that nobody sees. */
  record Typed(String form, String name, String email, String institution, Language language, Boolean consent, String title, String gist, String website) {

    static Typed nothing(Locale locale) {
      return new Typed(UUID.randomUUID().toString(), "", "", "", Language.of(locale), false, "", "", "");
    }

    boolean agrees() {
      return Boolean.TRUE.equals(consent);
    }

    boolean isByProgram() {
      return website != null && !website.isEmpty();
    }
  }

  ForumPages(Gatherings gatherings, Events events, ForumPapers papers, GuestList list, TakeSeat take, HandInPaper handIn, FormGate gate,
      WorkingCalendar calendar, Clock clock) {
    this.gatherings = gatherings;
    this.events = events;
    this.papers = papers;
    this.list = list;
    this.take = take;
    this.handIn = handIn;
    this.gate = gate;
    this.calendar = calendar;
    this.clock = clock;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("forums", events.forums(MOST).stream().map(gatherings::get).toList());
    return "portal/gathering/forums";
  }

  @GetMapping("/{number}")
  String show(@PathVariable String number, @RequestParam(required = false) String registered, Model model, Locale locale) {
    model.addAttribute("registered", registered != null);
    return page(forum(number), Typed.nothing(locale), List.of(), model);
  }

  @PostMapping("/{number}")
  ModelAndView register(@PathVariable String number, @ModelAttribute Typed typed, HttpServletRequest request, Model model, Locale locale) {
    Gathering forum = forum(number);
    return sent(typed, request, "redirect:/events/{number}?registered", () -> take.take(new TakeSeat.Registration(forum.number(), typed.name(), typed.email(),
        typed.institution(), language(typed, locale), typed.agrees())), refusals -> page(forum, typed, refusals, model));
  }

  @GetMapping("/{number}/papers")
  String paper(@PathVariable String number, @RequestParam(required = false) String received, Model model, Locale locale) {
    model.addAttribute("received", received != null);
    return paperForm(forum(number), Typed.nothing(locale), List.of(), model);
  }

  @PostMapping("/{number}/papers")
  ModelAndView handIn(@PathVariable String number, @ModelAttribute Typed typed, HttpServletRequest request, Model model, Locale locale) {
    Gathering forum = forum(number);
    return sent(typed, request, "redirect:/events/{number}/papers?received", () -> handIn.handIn(new HandInPaper.Paper(forum.number(), typed.form(), typed.name(),
        typed.email(), typed.institution(), language(typed, locale), typed.title(), typed.gist(), typed.agrees())), refusals -> paperForm(forum, typed, refusals, model));
  }

  private ModelAndView sent(Typed typed, HttpServletRequest request, String done, Runnable deed, Function<List<Refusal>, String> again) {
    if (typed.isByProgram()) {
      return new ModelAndView(done);
    }
    if (!gate.admits(request.getRemoteAddr())) {
      return new ModelAndView(again.apply(List.of(Refusal.of("training.tooMany"))), HttpStatus.TOO_MANY_REQUESTS);
    }
    try {
      deed.run();
      return new ModelAndView(done);
    } catch (Refused refused) {
      return new ModelAndView(again.apply(refused.refusals()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private static Language language(Typed typed, Locale locale) {
    return typed.language() == null ? Language.of(locale) : typed.language();
  }

  /** What is not approved yet does not exist for the public. */
  private Gathering forum(String number) {
    if (!CaseNumber.looksLike(number) || !number.startsWith(GatheringKind.EVENT.caseType().prefix())) {
      throw new NotFound(number);
    }
    return gatherings.find(new CaseNumber(number)).filter(forum -> events.terms(forum.number()).isOpenToAll()).orElseThrow(() -> new NotFound(number));
  }

  private String page(Gathering forum, Typed typed, List<Refusal> refusals, Model model) {
    CaseNumber number = forum.number();
    EventTerms terms = common(forum, typed, refusals, model);
    model.addAttribute("agenda", gatherings.agenda(number));
    model.addAttribute("papers", papers.accepted(number));
    model.addAttribute("papersOpen", forum.status().isOpen() && terms.takesPapers(calendar.today()));
    model.addAttribute("open", forum.takesAnswers(clock.instant(), calendar.zone()));
    model.addAttribute("turnout", forum.status() == GatheringStatus.HELD ? list.turnout(number) : null);
    return "portal/gathering/forum";
  }

  private String paperForm(Gathering forum, Typed typed, List<Refusal> refusals, Model model) {
    EventTerms terms = common(forum, typed, refusals, model);
    model.addAttribute("papersOpen", forum.status().isOpen() && terms.takesPapers(calendar.today()));
    return "portal/gathering/forum-paper";
  }

  private EventTerms common(Gathering forum, Typed typed, List<Refusal> refusals, Model model) {
    EventTerms terms = events.terms(forum.number());
    model.addAttribute("gathering", forum);
    model.addAttribute("event", terms);
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return terms;
  }
}
