package org.sharaka.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sharaka.kernel.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what pages cannot find into the page that says so. */
@ControllerAdvice(annotations = Controller.class)
@Order(10)
class PageErrors {

  @ExceptionHandler(NotFound.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
