package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.sharaka.agreements.Agreements;
import org.sharaka.agreements.NegotiationRounds;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A memorandum in force that ends in 45 days, one that is being negotiated, and an agreement that ran out. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class AgreementStories {

  private static final int DAYS_LEFT = 45;
  private static final int DAYS_OVER = 30;
  private static final int PREPARATION = 85;
  private static final int TALKS = 52;
  private static final int HALF_YEAR = 6;
  private static final LocalTime REPORTS_ARE_DUE = LocalTime.of(9, 0);

  private final AgreementPlot plot;
  private final Agreements agreements;
  private final NegotiationRounds rounds;
  private final OfficeDays days;
  private final WorkingCalendar calendar;

  AgreementStories(AgreementPlot plot, Agreements agreements, NegotiationRounds rounds, OfficeDays days, WorkingCalendar calendar) {
    this.plot = plot;
    this.agreements = agreements;
    this.rounds = rounds;
    this.days = days;
    this.calendar = calendar;
  }

  @Bean
  Story memorandumThatEndsSoon() {
    return new Signed("ending", 6, DAYS_LEFT) {
      @Override
      void play(Work work) {
        days.until(work, w -> agreements.get(w.number()).status().isInForce());
      }
    };
  }

  @Bean
  Story memorandumUnderNegotiation() {
    return new Story() {
      @Override
      public int beginsDaysAgo() {
        return TALKS;
      }

      @Override
      public void tell(LocalDate start, LocalDate today) {
        days.begin(start);
        Work work = plot.begin("negotiated", null);
        days.until(work, w -> !rounds.of(w.number()).isEmpty());
        days.rest(work, Instant.now());
      }
    };
  }

  @Bean
  Story agreementThatRanOut() {
    return new Signed("ended", 12, -DAYS_OVER) {
      @Override
      void play(Work work) {
        days.until(work, w -> agreements.get(w.number()).status().isInForce());
        days.rest(work, agreements.get(work.number()).signature().on().plusMonths(HALF_YEAR).atTime(REPORTS_ARE_DUE).atZone(calendar.zone()).toInstant());
        days.until(work, w -> agreements.get(w.number()).lesson() != null);
      }
    };
  }

  /** One that was signed so that so many days of its term are left today. */
  private abstract class Signed implements Story {

    private final String story;
    private final int months;
    private final int daysLeft;

    private Signed(String story, int months, int daysLeft) {
      this.story = story;
      this.months = months;
      this.daysLeft = daysLeft;
    }

    abstract void play(Work work);

    @Override
    public int beginsDaysAgo() {
      return (int) ChronoUnit.DAYS.between(signing(calendar.today()), calendar.today()) + PREPARATION;
    }

    @Override
    public void tell(LocalDate start, LocalDate today) {
      days.begin(start);
      Work work = plot.begin(story, signing(today));
      play(work);
      days.rest(work, Instant.now());
    }

    private LocalDate signing(LocalDate today) {
      return today.plusDays(daysLeft + 1L).minusMonths(months);
    }
  }
}
