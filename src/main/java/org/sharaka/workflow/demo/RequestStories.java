package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.WithdrawRequest;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests for dialogue, one for each way that one can go. The numbers are working days before today. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class RequestStories {

  private final RequestPlot plot;
  private final RequestMeetings meetings;
  private final OfficeDays days;
  private final WorkingCalendar calendar;

  RequestStories(RequestPlot plot, RequestMeetings meetings, OfficeDays days, WorkingCalendar calendar) {
    this.plot = plot;
    this.meetings = meetings;
    this.days = days;
    this.calendar = calendar;
  }

  /** Asked what is missing, and reminded; three working days are left. */
  @Bean
  Story transportAsked(UsualParts usual) {
    return begun(9, "transport", (work, today) -> {
      work.with("reviewIntake", plot.notBefore(calendar.plus(today, -7), usual.of("reviewIntake")));
      plot.until(work, RequestStatus.INFO_REQUESTED);
    });
  }

  /** Not accepted; the time to appeal has not run out. */
  @Bean
  Story promotionRefused() {
    return begun(14, "promotion", (work, today) -> plot.until(work, RequestStatus.REJECTED));
  }

  @Bean
  Story complaintSentOn() {
    return begun(40, "complaint", (work, today) -> plot.until(work, RequestStatus.REDIRECTED));
  }

  /** One ministry comes, the other is silent; the second part of the brief is awaited. */
  @Bean
  Story genderPrepared() {
    return begun(34, "gender", (work, today) -> days.until(work, w -> plot.is(w, RequestStatus.IN_PREPARATION) && !days.isOpen(w, "formGroup")));
  }

  /** The committee has to say how to go on without the ministry, which offers an exchange in writing. */
  @Bean
  Story citizenshipDeclined() {
    return begun(18, "citizenship", (work, today) -> plot.until(work, RequestStatus.COUNTERPART_DECLINED));
  }

  /** Here a ministry asks, and the group is being formed. */
  @Bean
  Story voluntaryWorkGathers() {
    return begun(15, "voluntary-work", (work, today) -> days.until(work, w -> days.isOpen(w, "formGroup")));
  }

  @Bean
  Story remoteWorkWithdrawn(RequestPartners partners, WithdrawRequest withdraw) {
    return begun(30, "remote-work", (work, today) -> {
      plot.until(work, RequestStatus.COUNTERPART_INVITED);
      days.rest(work, plot.morning(2));
      partners.as(work.text().text("applicant"), () -> withdraw.of(work.number(), work.text().text("withdrawal")));
    });
  }

  /** Its session is in six working days; in three it is seen whether enough people come. */
  @Bean
  Story recoveryScheduled() {
    return begun(44, "recovery", (work, today) -> {
      meetings.on(work, calendar.plus(today, 6));
      days.until(work, w -> plot.is(w, RequestStatus.SCHEDULED) && !days.isOpen(w, "planSession"));
    });
  }

  /** Nobody came to the first call; the second is ahead. */
  @Bean
  Story premisesWithoutQuorum(OfficeForms forms, GatheringParts gatherings) {
    return begun(56, "premises", (work, today) -> {
      meetings.on(work, calendar.plus(today, -3)).with("checkIn", gatherings.withoutQuorumUntilMoved())
          .with("decideWithoutQuorum", (w, task) -> StoryText.with(forms.of("decideWithoutQuorum"),
              Map.of("date", calendar.plus(today, 6).toString(), "reason", work.text().text("noQuorum"), "shortNotice", work.text().text("soonAgain"))));
      days.until(work, w -> plot.wasMoved(w));
    });
  }

  /** Held under the Chatham House rule; what it came to has yet to be documented. */
  @Bean
  Story juvenilesHeld() {
    return begun(60, "juveniles", (work, today) -> {
      meetings.on(work, calendar.plus(today, -8));
      plot.until(work, RequestStatus.HELD);
    });
  }

  private Story begun(int workingDaysAgo, String story, BiConsumer<Work, LocalDate> course) {
    return new Story() {
      @Override
      public int beginsDaysAgo() {
        return workingDaysAgo * 7 / 5;
      }

      @Override
      public void tell(LocalDate start, LocalDate today) {
        Work work = plot.begin(story, calendar.plus(today, -workingDaysAgo));
        course.accept(work, today);
        days.rest(work, Instant.now());
      }
    };
  }
}
