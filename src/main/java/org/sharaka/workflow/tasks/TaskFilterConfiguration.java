package org.sharaka.workflow.tasks;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import org.sharaka.workflow.engine.Models;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;

@Configuration
class TaskFilterConfiguration {

  /** Behind the login, before the web applications: they put their own filters after everyone else's. */
  private static final int AFTER_AUTHENTICATION = Ordered.LOWEST_PRECEDENCE;

  @Bean
  FilterRegistrationBean<NamesFilter> namesFilter(Models models, MessageSource messages, LocaleResolver locales, ObjectMapper json) {
    return behindTheWebApps(new NamesFilter(models, messages, locales, json), AFTER_AUTHENTICATION - 1);
  }

  @Bean
  FilterRegistrationBean<FormFilter> formFilter(TaskFormCalls tasks, StartFormCalls starts, EngineCaller caller) {
    return behindTheWebApps(new FormFilter(tasks, starts, caller), AFTER_AUTHENTICATION);
  }

  private static <F extends Filter> FilterRegistrationBean<F> behindTheWebApps(F filter, int order) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/camunda/api/engine/*");
    registration.setMatchAfter(true);
    registration.setOrder(order);
    return registration;
  }
}
