package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.dialogues.AnswerMerge;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A request that went all its way until its recommendations were answered, and another on the same matter that joined it. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class MergedRequests implements Story {

  private static final int BEGAN = 102;
  private static final int HELD = 48;
  private static final int PUBLISHED = 24;

  private final RequestPlot plot;
  private final RequestMeetings meetings;
  private final RequestParts parts;
  private final RequestPartners partners;
  private final OutcomePaper outcome;
  private final FormulatedPoints points;
  private final AnsweredRecommendations answered;
  private final AnswerMerge answer;
  private final OfficeDays days;
  private final WorkingCalendar calendar;

  MergedRequests(RequestPlot plot, RequestMeetings meetings, RequestParts parts, RequestPartners partners, OutcomePaper outcome, FormulatedPoints points,
      AnsweredRecommendations answered, AnswerMerge answer, OfficeDays days, WorkingCalendar calendar) {
    this.plot = plot;
    this.meetings = meetings;
    this.parts = parts;
    this.partners = partners;
    this.outcome = outcome;
    this.points = points;
    this.answered = answered;
    this.answer = answer;
    this.days = days;
    this.calendar = calendar;
  }

  @Override
  public int beginsDaysAgo() {
    return BEGAN * 7 / 5;
  }

  @Override
  public void tell(LocalDate start, LocalDate today) {
    Work first = plot.begin("buildings", calendar.plus(today, -BEGAN));
    plot.until(first, RequestStatus.UNDER_SCREENING);
    join(first);
    meetings.on(first, calendar.plus(today, -HELD)).with("weighOutcome", plot.notBefore(calendar.plus(today, -PUBLISHED), outcome))
        .with("formulateRecommendations", points);
    plot.until(first, RequestStatus.PUBLISHED);
    answered.tell(first, today);
    days.rest(first, Instant.now());
  }

  private void join(Work first) {
    Work second = plot.submitted("buildings-joined")
        .with("reviewIntake", (work, task) -> StoryText.with(parts.reviewed(work), Map.of("into", first.number().value())));
    days.until(second, work -> plot.isAskedToJoin(work));
    days.rest(second, plot.morning(1));
    partners.as(second.text().text("applicant"), () -> answer.with(second.number(), true));
    plot.until(second, RequestStatus.MERGED);
  }
}
