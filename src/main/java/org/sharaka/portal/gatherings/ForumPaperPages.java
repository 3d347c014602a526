package org.sharaka.portal.gatherings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.sharaka.gatherings.EventTerms;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.HandInPaper;
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

/** Where anyone hands in a paper for a forum, as long as papers are called for. */
@Controller
@RequestMapping("/events/{number}/papers")
class ForumPaperPages {

  private final ForumSheet sheet;
  private final HandInPaper handIn;
  private final WorkingCalendar calendar;

  ForumPaperPages(ForumSheet sheet, HandInPaper handIn, WorkingCalendar calendar) {
    this.sheet = sheet;
    this.handIn = handIn;
    this.calendar = calendar;
  }

  @GetMapping
  String form(@PathVariable String number, @RequestParam(required = false) String received, Model model, Locale locale) {
    model.addAttribute("received", received != null);
    return page(sheet.find(number), ForumForm.empty(locale), List.of(), model);
  }

  @PostMapping
  ModelAndView handIn(@PathVariable String number, @ModelAttribute ForumForm typed, HttpServletRequest request, Model model, Locale locale) {
    Gathering forum = sheet.find(number);
    return sheet.sent(typed, request, "redirect:/events/{number}/papers?received", () -> handIn.handIn(new HandInPaper.Paper(forum.number(), typed.form(), typed.name(),
        typed.email(), typed.institution(), typed.languageOr(locale), typed.title(), typed.gist(), typed.agrees())), refusals -> page(forum, typed, refusals, model));
  }

  private String page(Gathering forum, ForumForm typed, List<Refusal> refusals, Model model) {
    EventTerms terms = sheet.show(forum, typed, refusals, model);
    model.addAttribute("papersOpen", forum.status().isOpen() && terms.takesPapers(calendar.today()));
    return "portal/gathering/forum-paper";
  }
}
