package org.sharaka.documents;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.CountryProfile;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** A test of what reports look like: only what writes them, without a database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ReportTest.Parts.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
public @interface ReportTest {

  @Import(ReportWriter.class)
  @ImportAutoConfiguration(ThymeleafAutoConfiguration.class)
  @ComponentScan({"org.sharaka.documents.typesetting", "org.sharaka.documents.pdf", "org.sharaka.documents.docx", "org.sharaka.platform.language"})
  class Parts {

    @Bean
    CountryProfile country() {
      return new CountryProfile(ZoneId.of("Asia/Muscat"), Set.of(), LocalTime.NOON,
          Map.of(Language.AR, Locale.forLanguageTag("ar-OM"), Language.EN, Locale.UK), null, null, false);
    }

    @Bean
    WorkingCalendar everyDay() {
      return new EveryDay();
    }

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }

  /** A calendar without weekends. */
  class EveryDay implements WorkingCalendar {

    @Override
    public ZoneId zone() {
      return ZoneId.of("Asia/Muscat");
    }

    @Override
    public LocalDate today() {
      return LocalDate.of(2026, 6, 11);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
      return true;
    }

    @Override
    public LocalDate plus(LocalDate from, int workingDays) {
      return from.plusDays(workingDays);
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
      return (int) (to.toEpochDay() - from.toEpochDay());
    }

    @Override
    public Instant dueIn(int workingDays) {
      return endOf(today().plusDays(workingDays));
    }

    @Override
    public Instant endOf(LocalDate day) {
      return day.atTime(LocalTime.NOON).atZone(zone()).toInstant();
    }
  }
}
