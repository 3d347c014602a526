package org.sharaka.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors of the interface as RFC 9457 problem details in the caller's language; nothing of the inside shows. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

  private final MessageSource messages;
  private final Sentences sentences;

  ApiErrors(MessageSource messages, Sentences sentences) {
    this.messages = messages;
    this.sentences = sentences;
  }

  @ExceptionHandler
  ProblemDetail refused(Refused refused) {
    Locale locale = LocaleContextHolder.getLocale();
    ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY);
    problem.setDetail(sentences.why(refused.refusals(), locale));
    problem.setProperty("errors", refused.refusals().stream().map(r -> r.field() == null
        ? Map.of("code", r.code(), "message", sentences.why(r, locale))
        : Map.of("field", r.field(), "code", r.code(), "message", sentences.why(r, locale))).toList());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFound absent) {
    return problem(HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler
  ProblemDetail changedMeanwhile(OptimisticLockingFailureException conflict) {
    return problem(HttpStatus.CONFLICT);
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(Exception cause, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    ProblemDetail problem = problem(status);
    if (body instanceof ProblemDetail given && given.getProperties() != null) {
      given.getProperties().forEach(problem::setProperty);
    }
    return super.handleExceptionInternal(cause, problem, headers, status, request);
  }

  private ProblemDetail problem(HttpStatusCode status) {
    Locale locale = LocaleContextHolder.getLocale();
    ProblemDetail problem = ProblemDetail.forStatus(status);
    for (String key : List.of("problem." + status.value(), "problem." + status.value() / 100 + "xx")) {
      String title = messages.getMessage(key + ".title", null, null, locale);
      if (title != null) {
        problem.setTitle(title);
        problem.setDetail(messages.getMessage(key + ".detail", null, locale));
        break;
      }
    }
    return problem;
  }
}
