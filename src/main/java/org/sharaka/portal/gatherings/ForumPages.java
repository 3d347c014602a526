package org.sharaka.portal.gatherings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.sharaka.gatherings.EventTerms;
import org.sharaka.gatherings.Events;
import org.sharaka.gatherings.ForumPapers;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.TakeSeat;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public pages of forums: what is on when, which papers are presented, what came of it, and the form by which anyone registers. */
@Controller
@RequestMapping("/events")
class ForumPages {

  private static final int MOST = 50;

  private final ForumSheet sheet;
  private final Gatherings gatherings;
  private final Events events;
  private final ForumPapers papers;
  private final GuestList list;
  private final TakeSeat take;
  private final WorkingCalendar calendar;
  private final Clock clock;

  ForumPages(ForumSheet sheet, Gatherings gatherings, Events events, ForumPapers papers, GuestList list, TakeSeat take, WorkingCalendar calendar, Clock clock) {
    this.sheet = sheet;
    this.gatherings = gatherings;
    this.events = events;
    this.papers = papers;
    this.list = list;
    this.take = take;
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
    return page(sheet.find(number), ForumForm.empty(locale), List.of(), model);
  }

  @PostMapping("/{number}")
  ModelAndView register(@PathVariable String number, @ModelAttribute ForumForm typed, HttpServletRequest request, Model model, Locale locale) {
    Gathering forum = sheet.find(number);
    return sheet.sent(typed, request, "redirect:/events/{number}?registered", () -> take.take(new TakeSeat.Registration(forum.number(), typed.name(), typed.email(),
        typed.institution(), typed.languageOr(locale), typed.agrees())), refusals -> page(forum, typed, refusals, model));
  }

  private String page(Gathering forum, ForumForm typed, List<Refusal> refusals, Model model) {
    CaseNumber number = forum.number();
    EventTerms terms = sheet.show(forum, typed, refusals, model);
    model.addAttribute("agenda", gatherings.agenda(number));
    model.addAttribute("papers", papers.accepted(number));
    model.addAttribute("papersOpen", forum.status().isOpen() && terms.takesPapers(calendar.today()));
    model.addAttribute("open", forum.takesAnswers(clock.instant(), calendar.zone()));
    model.addAttribute("turnout", forum.status() == GatheringStatus.HELD ? list.turnout(number) : null);
    return "portal/gathering/forum";
  }
}
