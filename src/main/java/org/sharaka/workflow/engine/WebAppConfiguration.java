package org.sharaka.workflow.engine;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class WebAppConfiguration {

  private static final int AFTER_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 10;

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webAppLogin() {
    var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    filter.setName("webAppLogin");
    filter.addInitParameter("authentication-provider", WebAppLogin.class.getName());
    filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    filter.setOrder(AFTER_SECURITY);
    return filter;
  }
}
