package org.sharaka.support;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells in a header of each answer which method was chosen for the request: without it, nobody got that far. */
@Configuration
public class HandlerTold implements HandlerInterceptor, WebMvcConfigurer {

  public static final String HEADER = "X-Handler";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
      response.setHeader(HEADER, name(method));
    }
    return true;
  }

  public static String name(HandlerMethod method) {
    return method.getBeanType().getSimpleName() + "." + method.getMethod().getName();
  }
}
