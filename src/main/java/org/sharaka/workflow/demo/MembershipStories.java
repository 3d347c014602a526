package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.memberships.MembershipStatus;
import org.sharaka.memberships.Memberships;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two applications for membership: one before the committee, one whose applicant was asked for what is missing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class MembershipStories {

  private final MembershipPlot plot;
  private final Memberships memberships;
  private final OfficeDays days;
  private final WorkingCalendar calendar;

  MembershipStories(MembershipPlot plot, Memberships memberships, OfficeDays days, WorkingCalendar calendar) {
    this.plot = plot;
    this.memberships = memberships;
    this.days = days;
    this.calendar = calendar;
  }

  @Bean
  Story eligibleApplicant() {
    return begun(11, "eligible", MembershipStatus.COMMITTEE);
  }

  @Bean
  Story conditionalApplicant() {
    return begun(8, "conditional", MembershipStatus.INFO_REQUESTED);
  }

  private Story begun(int workingDaysAgo, String story, MembershipStatus until) {
    return new Story() {
      @Override
      public int beginsDaysAgo() {
        return workingDaysAgo * 7 / 5;
      }

      @Override
      public void tell(LocalDate start, LocalDate today) {
        days.begin(calendar.plus(today, -workingDaysAgo));
        Work work = plot.begin(story);
        days.until(work, w -> memberships.get(w.number()).status() == until);
        days.rest(work, Instant.now());
      }
    };
  }
}
