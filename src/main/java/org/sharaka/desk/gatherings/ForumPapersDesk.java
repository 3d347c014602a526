package org.sharaka.desk.gatherings;

import org.sharaka.gatherings.DecidePaper;
import org.sharaka.gatherings.ForumPaper;
import org.sharaka.gatherings.ForumPapers;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.ReviewPaper;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers handed in for a forum: each is reviewed by two, then put under a session of the programme or declined. */
@Controller
@RequestMapping("/desk/events/{number}/papers")
class ForumPapersDesk {

  static final String REVIEWERS = "hasAnyRole('researcher', 'project-manager', 'phase-coordinator', 'secretariat', 'manager')";
  private static final String KIND = "events";

  private final GatheringSheet sheet;
  private final Gatherings gatherings;
  private final ForumPapers papers;
  private final ReviewPaper review;
  private final DecidePaper decide;
  private final CurrentActor actor;

  ForumPapersDesk(GatheringSheet sheet, Gatherings gatherings, ForumPapers papers, ReviewPaper review, DecidePaper decide, CurrentActor actor) {
    this.sheet = sheet;
    this.gatherings = gatherings;
    this.papers = papers;
    this.review = review;
    this.decide = decide;
    this.actor = actor;
  }

  @GetMapping
  String show(@PathVariable String number, Model model) {
    Gathering event = sheet.open(KIND, number, "papers", model);
    model.addAttribute("papers", papers.of(event.number()));
    model.addAttribute("agenda", gatherings.agenda(event.number()));
    model.addAttribute("closed", papers.isClosed(event.number()));
    model.addAttribute("verdicts", ForumPaper.Verdict.values());
    model.addAttribute("me", actor.name());
    return "desk/gathering/forum-papers";
  }

  @PostMapping("/{paper:\\d+}/review")
  @PreAuthorize(REVIEWERS)
  String review(@PathVariable String number, @PathVariable long paper, @RequestParam(required = false) ForumPaper.Verdict verdict,
      @RequestParam(defaultValue = "") String note, Model model) {
    CaseNumber event = sheet.find(KIND, number).number();
    return carryOut(number, paper, model, () -> review.review(event, paper, verdict, note));
  }

  @PostMapping("/{paper:\\d+}/decide")
  @PreAuthorize(Hosts.ONLY)
  String decide(@PathVariable String number, @PathVariable long paper, @RequestParam(required = false) Integer item, @RequestParam(defaultValue = "") String reason,
      Model model) {
    CaseNumber event = sheet.find(KIND, number).number();
    return carryOut(number, paper, model, () -> decide.decide(event, paper, item, reason));
  }

  private String carryOut(String number, long paper, Model model, Runnable deed) {
    try {
      deed.run();
      return "redirect:/desk/events/" + number + "/papers#paper-" + paper;
    } catch (Refused refused) {
      model.addAttribute("tried", paper);
      GatheringSheet.refuse(refused.refusals(), model);
      return show(number, model);
    }
  }
}
