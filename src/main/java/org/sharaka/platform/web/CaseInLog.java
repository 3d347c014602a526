package org.sharaka.platform.web;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.slf4j.MDC;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the number of the case a request is about beside every line it logs, as the engine does for its jobs. It stays until
 * the container is done with the request: what nobody expected is logged last, by the container itself.
 */
@Configuration
public class CaseInLog implements HandlerInterceptor, WebMvcConfigurer, ServletRequestListener {

  public static final String KEY = "case";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
        && variables.get("number") instanceof String number && CaseNumber.looksLike(number)) {
      MDC.put(KEY, number);
    }
    return true;
  }

  @Override
  public void requestDestroyed(ServletRequestEvent done) {
    MDC.remove(KEY);
  }
}
