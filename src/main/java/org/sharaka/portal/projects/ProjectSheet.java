package org.sharaka.portal.projects;

import java.util.TreeMap;
import org.sharaka.cases.Timeline;
import org.sharaka.guidelines.AdoptionFile;
import org.sharaka.guidelines.AdoptionFiles;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.drafting.ImplementationPlan;
import org.sharaka.projects.outreach.EngagementPlans;
import org.sharaka.stakeholders.Participation;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of one project tells, from all the modules that know something of it. */
@Component
class ProjectSheet {

  private static final int TIMELINE = 60;

  private final Timeline timeline;
  private final Participation participation;
  private final EngagementPlans plans;
  private final WaysToTakePart ways;
  private final CommentRounds rounds;
  private final FocusAreaScores scores;
  private final PublicShelf shelf;
  private final Guides guides;
  private final PublicTexts texts;
  private final AdoptionFiles adoptions;
  private final ImplementationPlan implementation;
  private final WorkingCalendar calendar;

  ProjectSheet(Timeline timeline, Participation participation, EngagementPlans plans, WaysToTakePart ways, CommentRounds rounds, FocusAreaScores scores,
      PublicShelf shelf, Guides guides, PublicTexts texts, AdoptionFiles adoptions, ImplementationPlan implementation, WorkingCalendar calendar) {
    this.timeline = timeline;
    this.participation = participation;
    this.plans = plans;
    this.ways = ways;
    this.rounds = rounds;
    this.scores = scores;
    this.shelf = shelf;
    this.guides = guides;
    this.texts = texts;
    this.adoptions = adoptions;
    this.implementation = implementation;
    this.calendar = calendar;
  }

  void fill(ProjectBoard.Line project, Model model) {
    CaseNumber number = project.number();
    model.addAttribute("project", project);
    model.addAttribute("today", calendar.today());
    model.addAttribute("ways", ways.in(number));
    model.addAttribute("engagement", plans.approved(number).orElse(null));
    model.addAttribute("discussion", rounds.of(number).orElse(null));
    model.addAttribute("scores", scores.of(number));
    model.addAttribute("criteria", FocusAreaScores.Criterion.values());
    model.addAttribute("shelf", shelf.of(number));
    model.addAttribute("count", participation.count(number));
    model.addAttribute("bySector", new TreeMap<>(participation.bySector(number)));
    model.addAttribute("byChannel", new TreeMap<>(participation.byChannel(number)));
    model.addAttribute("timeline", timeline.newestPublic(number, TIMELINE));
    guides.ofProject(number).ifPresent(guide -> text(guide, model));
  }

  /** What became of the text, and of the plan that puts it into practice. */
  private void text(Guide guide, Model model) {
    model.addAttribute("guide", guide);
    model.addAttribute("reading", texts.of(guide).orElse(null));
    model.addAttribute("decision", adoptions.latest(guide.number()).flatMap(AdoptionFile::decision).orElse(null));
    if (!guide.published().isEmpty()) {
      CaseNumber number = guide.project();
      model.addAttribute("activities", implementation.activities(number));
      model.addAttribute("reviews", implementation.reviews(number));
      boolean reviewed = implementation.start(number).isPresent() && !implementation.isOver(number);
      model.addAttribute("nextReview", reviewed ? implementation.nextReview(number) : null);
    }
  }
}
