package org.sharaka.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Calls of the interface that reach none of its doors – wrong address, method or kind of content – get a problem as an answer too. */
@ControllerAdvice
class ApiMismatches {

  private final ApiErrors errors;

  ApiMismatches(ApiErrors errors) {
    this.errors = errors;
  }

  @ExceptionHandler({HttpMediaTypeException.class, HttpRequestMethodNotSupportedException.class, NoResourceFoundException.class,
      MaxUploadSizeExceededException.class})
  ResponseEntity<Object> mismatch(Exception cause, HttpServletRequest request) throws Exception {
    if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      throw cause;
    }
    return errors.handleException(cause, new ServletWebRequest(request));
  }
}
