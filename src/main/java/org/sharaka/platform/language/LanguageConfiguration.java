package org.sharaka.platform.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.sharaka.platform.time.CountryProfile;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class LanguageConfiguration implements WebMvcConfigurer {

  /** Every bundle below {@code messages/}: each module brings its own. */
  @Bean
  MessageSource messageSource(CountryProfile country) throws IOException {
    Resource[] arabic = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_ar.properties");
    return new IcuMessages(country.zone(), country.locales(), Arrays.stream(arabic).map(Resource::getFilename).filter(Objects::nonNull)
        .map(name -> "messages/" + name.replace("_ar.properties", "")).sorted().toArray(String[]::new));
  }

  @Bean
  LocaleResolver localeResolver() {
    return new RememberedLanguage();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new LanguageSwitch());
  }

  static Locale supported(String tag) {
    return "ar".equals(tag) || "en".equals(tag) ? Locale.forLanguageTag(tag) : null;
  }
}
