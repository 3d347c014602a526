package org.sharaka.workflow.feedback;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sharaka.gatherings.PlanSession;
import org.sharaka.guidelines.OpenConsultation;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.feedback.FeedbackPackages;
import org.sharaka.projects.outreach.EngagementPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens both ways back: the comments on the clauses, and the sessions in which the model is presented. */
@Component
@Transactional
class OpenFeedbackChannels {

  private final FeedbackPackages packages;
  private final OpenConsultation openConsultation;
  private final PlanSession planSession;
  private final ProjectBoard board;
  private final WorkingCalendar calendar;
  private final Sentences sentences;

  record Opened(long round, List<String> sessions) {}

  OpenFeedbackChannels(FeedbackPackages packages, OpenConsultation openConsultation, PlanSession planSession, ProjectBoard board, WorkingCalendar calendar,
      Sentences sentences) {
    this.packages = packages;
    this.openConsultation = openConsultation;
    this.planSession = planSession;
    this.board = board;
    this.calendar = calendar;
    this.sentences = sentences;
  }

  Opened open(CaseNumber project, CaseNumber guide) {
    FeedbackPackages.FeedbackPackage prepared = packages.of(project).orElseThrow();
    LocalDate opens = calendar.today();
    LocalDate closes = calendar.plus(opens.minusDays(1), prepared.openDays());
    long round = openConsultation.with(guide, opens, closes, prepared.shorterReason());
    return new Opened(round, IntStream.rangeClosed(1, prepared.sessions()).mapToObj(n -> session(project, n)).toList());
  }

  private String session(CaseNumber project, int n) {
    Map<String, ?> about = Map.of("title", board.get(project).title(), "n", n);
    return planSession.plan(project, sentences.both("feedback.session.title", about), sentences.both("feedback.session.purpose", about),
        EnumSet.copyOf(EngagementPlan.SECTORS)).value();
  }
}
