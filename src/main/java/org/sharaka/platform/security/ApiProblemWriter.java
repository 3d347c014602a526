package org.sharaka.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Answers a caller of the interface who is not known (401) or not allowed (403), as a problem in their language. */
@Component
class ApiProblemWriter implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final ObjectMapper json;
  private final MessageSource messages;
  private final LocaleResolver locales;

  ApiProblemWriter(ObjectMapper json, MessageSource messages, LocaleResolver locales) {
    this.json = json;
    this.messages = messages;
    this.locales = locales;
  }

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Sharaka\", charset=\"UTF-8\"");
    write(request, response, HttpStatus.UNAUTHORIZED);
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
    write(request, response, HttpStatus.FORBIDDEN);
  }

  private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
    String key = "problem." + status.value();
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(messages.getMessage(key + ".title", null, locales.resolveLocale(request)));
    problem.setDetail(messages.getMessage(key + ".detail", null, locales.resolveLocale(request)));
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(json.writeValueAsString(problem));
  }
}
