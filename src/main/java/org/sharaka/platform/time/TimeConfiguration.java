package org.sharaka.platform.time;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TimeConfiguration {

  @Bean
  CountryProfile countryProfile(CountrySettings settings) {
    return settings.profile();
  }

  @Bean
  @ConditionalOnProperty(name = "sharaka.demo", havingValue = "false", matchIfMissing = true)
  Clock clock(CountryProfile country) {
    return Clock.system(country.zone());
  }

  @Bean
  @ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
  AdjustableClock adjustableClock(CountryProfile country) {
    return new AdjustableClock(country.zone());
  }
}
