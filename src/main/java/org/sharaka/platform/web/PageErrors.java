package org.sharaka.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns what pages cannot find, and refusals that no form is there to show, into the page that says so. */
@ControllerAdvice(annotations = Controller.class)
@Order(10)
class PageErrors {

  private final Sentences sentences;

  PageErrors(Sentences sentences) {
    this.sentences = sentences;
  }

  @ExceptionHandler(NotFound.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  /** A button pressed too late, most of the time: somebody else was quicker. */
  @ExceptionHandler(Refused.class)
  ModelAndView refused(Refused refused, Locale locale) {
    return new ModelAndView("error", Map.of("refusal", sentences.why(refused.refusals(), locale)), HttpStatus.CONFLICT);
  }
}
